import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aModuleFile } from '../src/authoring/content-file.builders.ts';
import { serveFolder } from '../tools/static-server.ts';
import { expect, test as base } from './site.ts';
import { SMALL_COURSE, write } from './small-course.ts';

/** A built site of the small course, served at an address of its own. */
const test = base.extend<{ readonly address: string }>({
  address: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'another-course-'));
      write(join(folder, 'content'), SMALL_COURSE);
      const [CONTENT_DIR, OUT_DIR] = [join(folder, 'content'), join(folder, 'dist')];
      execFileSync(process.execPath, ['tools/build.ts'], {
        env: { ...process.env, CONTENT_DIR, OUT_DIR },
        stdio: 'pipe',
      });
      const site = await serveFolder(join(folder, 'dist'));
      await use(site.address);
      await site.close();
      rmSync(folder, { recursive: true });
    },
    // A build takes its time, which is none of the test's.
    { timeout: 60_000 },
  ],
  baseURL: async ({ address }, use) => {
    await use(address);
  },
});

test('another content folder is another course, with no word of the first', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Bread');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baking for beginners');
  await expect(page.getByText(/empty chair/i)).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
    'Course',
    'Guidance',
    'Glossary',
    'Sources',
  ]);

  await page.getByRole('link', { name: 'Dough', exact: true }).click();
  await page.getByRole('link', { name: 'Flour' }).click();
  const picture = page.getByRole('img', { name: 'A heap of flour' });
  await expect(picture).toHaveJSProperty('naturalWidth', 1);
  await expect(picture).toHaveAttribute('width', '1');

  await page.getByRole('button', { name: 'Mark this lesson as done' }).click();
  await expect(page.getByText('Lesson done')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Lesson done')).toBeVisible();
  for (const empty of ['./guidance/', './glossary/']) {
    await page.goto(empty);
    await expect(page.getByText('Nothing is here yet.')).toBeVisible();
  }
});

base('a mistake in the content stops the build with its place and remedy', () => {
  base.slow();
  const folder = mkdtempSync(join(tmpdir(), 'mistaken-course-'));
  write(folder, { ...SMALL_COURSE, 'modules/seat/module.yaml': aModuleFile({ titel: 'Dough' }) });
  const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const said = stderr + stdout;
  expect(status).toBe(1);
  expect(said).toMatch(/modules\/seat\/module\.yaml:\d+ {2}The key "titel" means nothing here\./);
  expect(said).toContain('→ Did you mean "title"?');
  expect(said).toContain('1 finding in 1 file');
  expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
});
