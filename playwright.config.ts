import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tools/browser.ts';
import { ONLY_ROOT } from './tools/site-servers.ts';

const executablePath = findChromium();
const at = (address: string | undefined) => (address ? { use: { baseURL: address } } : {});

/** Tests of the built site in a real browser. Those tagged `@sub-path` run a second time under a sub-path. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.site.test.ts',
  outputDir: 'test-results/site',
  globalSetup: './tools/site-servers.ts',
  // One more than the cores of a small machine: tests wait more than they work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // Waits end when what they wait for is there; only a test that hangs takes this long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    browserName: 'chromium',
    actionTimeout: 15_000,
    launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS] },
  },
  // The addresses are known once the servers run; the workers that need them start after that.
  projects: [
    { name: 'root', ...at(process.env['SITE_AT_ROOT']) },
    ...(ONLY_ROOT
      ? []
      : [{ name: 'sub-path', grep: /@sub-path/, ...at(process.env['SITE_AT_SUB_PATH']) }]),
  ],
});
