import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../src/catalogue/content-folder.ts';

/** The address that the live server prints. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('exit', () => {
      reject(new Error('The live server ended without an address.'));
    });
    server.stdout?.on('data', (printed) => {
      const address = /http:\/\/localhost:\d+\//.exec(String(printed))?.[0];
      if (address) resolve(address);
    });
  });
}

test('an author sees a mistake in the browser while writing, and the page once it is mended', async ({
  page,
}) => {
  // The live server makes every page when it is asked for, each time anew.
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'live-content-'));
  cpSync(contentFolder(), folder, { recursive: true });
  const server = spawn(process.execPath, ['tools/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const glossary = join(folder, 'glossary.md');
  const text = readFileSync(glossary, 'utf8');
  const overlay = page.locator('vite-error-overlay');
  try {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${await addressOf(server)}glossary/`);
    // A page hears of what changes once it is connected.
    await expect.poll(() => said).toContain('[vite] connected.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');

    writeFileSync(glossary, text.replace('\nterm: ', '\nterrm: '));
    await expect(overlay).toContainText('The key "terrm" means nothing here.', { timeout: 20_000 });
    await expect(overlay).toContainText(/glossary\.md:\d+/);
    await expect(overlay).toContainText('Did you mean "term"?');

    writeFileSync(glossary, text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary', {
      timeout: 20_000,
    });
    // Vite tells a page that has just come the error of the last one, so a second look is needed.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
    await expect(overlay).toHaveCount(0);
  } finally {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
});
