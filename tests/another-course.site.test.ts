import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  aCourseFile,
  aFileOf,
  aLessonFile,
  aModuleFile,
  aQuestion,
  aSourceFile,
} from '../src/authoring/content-file.builders.ts';
import { serveFolder } from '../tools/static-server.ts';
import { expect, test as base } from './site.ts';

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The least that makes a course: one module with an objective, one source, nothing optional. */
const SMALL_COURSE = {
  'course.yaml': aCourseFile({
    id: 'bread',
    title: 'Bread',
    tagline: 'Baking for beginners',
    mark: undefined,
    modules: '[seat]',
    paths: undefined,
    doors: undefined,
  }),
  'sources/book.yaml': aSourceFile(),
  'modules/seat/module.yaml': aModuleFile({ title: 'Dough' }),
  'modules/seat/1-flour.mdx': aLessonFile({
    keys: { title: 'Flour' },
    body: 'Sift it. <Cite idea="g10" />\n\n![A heap of flour](flour.png)',
  }),
  'modules/seat/2-water.mdx': aLessonFile({
    keys: { title: 'Water', ideas: '[m3]' },
    body: 'Warm it. <Cite idea="m3" />\n\n<Check id="reserved-seat" />',
  }),
  'modules/seat/questions.md': aFileOf(
    aQuestion({ keys: { pool: 'check' } }),
    aQuestion({ id: 'warm' }),
    aQuestion({ id: 'sifted' }),
  ),
  'modules/seat/flour.png': PIXEL,
} as const;

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** A built site of the small course, served at an address of its own. */
const test = base.extend({
  baseURL: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'another-course-'));
    write(join(folder, 'content'), SMALL_COURSE);
    execFileSync(process.execPath, ['tools/build.ts'], {
      env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') },
      stdio: 'pipe',
    });
    const site = await serveFolder(join(folder, 'dist'));
    await use(site.address);
    await site.close();
    rmSync(folder, { recursive: true });
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
