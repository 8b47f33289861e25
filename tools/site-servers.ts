import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { siteFolder } from './built-site.ts';
import { serveFolder } from './static-server.ts';

/** The sub-path under which the site is built and tested a second time. */
const SUB_PATH = '/course/';

/** Whether the tests run at the root only, as while one writes them: then nothing is built for the sub-path. */
export const ONLY_ROOT = Boolean(process.env['SITE_ONLY_AT_ROOT']);

/**
 * Builds the site for a sub-path, and for the root unless `SITE_IS_BUILT` says that it stands;
 * serves both while the tests run, and hands them the addresses in `SITE_AT_ROOT` and
 * `SITE_AT_SUB_PATH`.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
  const atSubPath = resolve('test-results/sub-path');
  if (!process.env['SITE_IS_BUILT']) build({});
  const root = await serveFolder(siteFolder());
  process.env['SITE_AT_ROOT'] = root.address;
  if (ONLY_ROOT) return root.close;
  build({ BASE_PATH: SUB_PATH, OUT_DIR: atSubPath });
  const sub = await serveFolder(atSubPath, SUB_PATH);
  process.env['SITE_AT_SUB_PATH'] = sub.address;
  return async () => {
    await Promise.all([root.close(), sub.close()]);
  };
}

/** A build in a process of its own, since Astro reads the environment once. What pages weigh is not asked here. */
function build(env: Readonly<Record<string, string>>): void {
  const code = "import('./tools/build.ts').then(({ buildSite }) => buildSite())";
  execFileSync(process.execPath, ['-e', code], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
