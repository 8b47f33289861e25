import { expect, test } from '@playwright/test';
import { dev } from 'astro';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../src/catalogue/content-folder.ts';

/** Starts the authors' live server over a copy of the content. */
async function writeLive() {
  const folder = mkdtempSync(join(tmpdir(), 'live-content-'));
  cpSync(contentFolder(), folder, { recursive: true });
  const before = process.env['CONTENT_DIR'];
  process.env['CONTENT_DIR'] = folder;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({ logLevel: 'silent', server: { port: 0 } });
  return {
    file: (name: string) => join(folder, name),
    address: `http://localhost:${server.address.port}/`,
    async close() {
      await server.stop();
      // Other tests of this worker read the course too.
      if (before === undefined) delete process.env['CONTENT_DIR'];
      else process.env['CONTENT_DIR'] = before;
      rmSync(folder, { recursive: true });
    },
  };
}

test('an author sees a mistake in the browser while writing, and the page once it is mended', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const live = await writeLive();
  const glossary = live.file('glossary.md');
  const text = readFileSync(glossary, 'utf8');
  try {
    await page.goto(`${live.address}glossary/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');

    writeFileSync(glossary, text.replace('\nterm: ', '\nterrm: '));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('The key "terrm" means nothing here.', { timeout: 20_000 });
    await expect(overlay).toContainText(/glossary\.md:\d+/);
    await expect(overlay).toContainText('Did you mean "term"?');

    writeFileSync(glossary, text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary', {
      timeout: 20_000,
    });
    await expect(overlay).toHaveCount(0);
  } finally {
    await live.close();
  }
});
