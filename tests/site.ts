import { test as base, expect } from '@playwright/test';

/** Settings of a test of the site. */
interface SiteOptions {
  /** Troubles that a test causes on purpose; anything else that goes wrong in the page fails it. */
  expectedTroubles: readonly RegExp[];
}

/**
 * Playwright's test for the built site. Addresses are relative to the course (`learn/`, not
 * `/learn/`), so that a test runs under a sub-path too. A console error, an error of a script, a
 * request that fails or that goes to another host fails the test.
 */
export const test = base.extend<SiteOptions>({
  expectedTroubles: [[], { option: true }],
  context: async ({ context, baseURL, expectedTroubles }, use) => {
    const troubles: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    context.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => troubles.push(`script: ${error.error().message}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const leaves = protocol.startsWith('http') && origin !== own;
      if (leaves) troubles.push(`request to another host: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // A reader who goes on to the next page stops what the last one still loads.
      if (reason !== 'net::ERR_ABORTED') troubles.push(`request: ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
    await use(context);
    const unexpected = troubles.filter((text) => !expectedTroubles.some((each) => each.test(text)));
    expect(unexpected, 'troubles in the page').toEqual([]);
  },
});

export { expect };
