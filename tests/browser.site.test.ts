import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browser.ts';
import { expect, test } from './site.ts';

const SWITCH = '--disable-features=';

/** What a command line turns off; of several lists the last one counts. */
const offIn = (flags: readonly string[]): readonly string[] =>
  flags
    .findLast((flag) => flag.startsWith(SWITCH))
    ?.slice(SWITCH.length)
    .split(',') ?? [];

test('the browser of the tests has everything off that Playwright turns off', async () => {
  const executablePath = findChromium();
  const args = CHROMIUM_FLAGS.filter((flag) => !flag.startsWith(SWITCH));
  const server = await chromium.launchServer({ ...(executablePath && { executablePath }), args });
  const ofPlaywright = offIn(server.process().spawnargs);
  await server.close();
  expect(ofPlaywright).toContain('HttpsUpgrades');
  expect(offIn(CHROMIUM_FLAGS)).toEqual(expect.arrayContaining([...ofPlaywright]));
});
