import type { FrameLocator, Page } from '@playwright/test';
import { join } from 'node:path';
import { startLms, type LmsServer } from '../tools/lms/lms-server.ts';
import { test as site } from './site.ts';

/** Playwright's test for packages: addresses are those of a small LMS that plays them. */
export const test = site.extend<{ readonly lms: LmsServer }>({
  lms: async ({}, use) => {
    const lms = await startLms(join(process.env['OUT_DIR'] ?? 'dist', 'downloads'));
    await use(lms);
    await lms.close();
  },
  baseURL: async ({ lms }, use) => {
    await use(lms.address);
  },
});

/** One call of a package to its run-time. */
export interface Call {
  readonly name: string;
  readonly given: readonly string[];
  readonly answer: string;
  readonly error: string;
}

/** Every call that the package on a page has made so far. */
export const callsOf = (page: Page): Promise<readonly Call[]> =>
  page.evaluate(() => (globalThis as unknown as { calls?: readonly Call[] }).calls ?? []);

/** The package that plays on a page, however many frames deep. */
export function packageIn(page: Page, depth = 1): FrameLocator {
  let frame = page.frameLocator('iframe');
  for (let each = 1; each < depth; each++) frame = frame.frameLocator('iframe');
  return frame;
}
