import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  aCourseFile,
  aFileOf,
  aLessonFile,
  aModuleFile,
  aQuestion,
} from '../src/authoring/content-file.builders.ts';
import { expect, test } from './site.ts';
import { PIXEL, SMALL_COURSE, write } from './small-course.ts';

/** A drawing whose parts refer to each other. */
const ARROW =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><marker id="tip"><path d="M0 0"/></marker><path d="M0 0L9 9" marker-end="url(#tip)"/></svg>';

/** A course with names that no author should use: a module without a quiz, pictures that are called alike. */
const AWKWARD_COURSE = {
  ...SMALL_COURSE,
  'course.yaml': aCourseFile({
    ...{ id: 'course', title: '"“Bread” & <em>butter</em>"', mark: undefined },
    ...{ modules: '[seat, oven, later]', paths: undefined, doors: undefined },
  }),
  'modules/seat/1-flour.mdx': aLessonFile({
    keys: { title: 'Flour' },
    body: 'Sift it. <Cite idea="g10" />\n\n![A heap](Überblick.png)\n\n![A tree](Map.png)\n\n<Drawing name="arrow" alt="An arrow" />',
  }),
  'modules/seat/Überblick.png': Buffer.concat([PIXEL, Buffer.from('1')]),
  'modules/seat/Map.png': Buffer.concat([PIXEL, Buffer.from('2')]),
  'modules/seat/arrow.svg': ARROW,
  'modules/oven/module.yaml': aModuleFile({ title: 'Oven', ideas: '[g10]' }),
  'modules/oven/1-heat.mdx': aLessonFile({
    keys: { title: 'Heat' },
    body: 'Heat it. <Cite idea="g10" />\n\n![A map](map.png)\n\n<Drawing name="arrow" alt="An arrow" />\n\n<Check id="reserved-seat" />',
  }),
  'modules/oven/questions.md': aFileOf(
    aQuestion({ keys: { pool: 'check' } }),
    aQuestion({ id: 'warm', keys: { pool: 'final' } }),
    aQuestion({ id: 'hot', keys: { pool: 'final' } }),
  ),
  'modules/oven/map.png': Buffer.concat([PIXEL, Buffer.from('3')]),
  'modules/oven/arrow.svg': ARROW,
  'modules/later/module.yaml': aModuleFile({ title: 'Later', status: 'coming', ideas: '[g10]' }),
};

/** What a build under a path takes away, by file name. */
function builtUnder(base: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'awkward-course-'));
  write(join(folder, 'content'), AWKWARD_COURSE);
  const out = join(folder, 'dist');
  const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: out, BASE_PATH: base };
  execFileSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  const downloads = join(out, 'downloads');
  const files = readdirSync(downloads).map((name) => [name, readFileSync(join(downloads, name))]);
  rmSync(folder, { recursive: true });
  return new Map(files as [string, Buffer][]);
}

test('A1: the same course gives the same bytes, also for another address; any names of pictures do', () => {
  // Three builds, one after the other.
  test.setTimeout(240_000);
  const first = builtUnder('/');
  const again = builtUnder('/');
  const elsewhere = builtUnder('/two/parts/');
  expect([...first.keys()]).toEqual([...again.keys()]);
  for (const [name, bytes] of first) {
    expect(bytes.equals(again.get(name) ?? Buffer.of()), name).toBe(true);
    expect(bytes.equals(elsewhere.get(name) ?? Buffer.of()), `${name} elsewhere`).toBe(true);
  }

  for (const [name, bytes] of first) {
    if (!/-(scorm12|scorm2004|cmi5)\.zip$/.test(name)) continue;
    const files = unzipSync(bytes);
    const html = strFromU8(files['index.html'] ?? new Uint8Array());
    const pictures = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(new Set(pictures).size, name).toBe(
      name.startsWith('seat') ? 2 : name.startsWith('oven') ? 1 : 3,
    );
    for (const picture of pictures) {
      expect(picture).toMatch(/^[a-z0-9._-]+$/);
      expect(Object.keys(files), name).toContain(picture);
    }
    for (const [, id = ''] of html.matchAll(/url\(#([^)]+)\)/g)) {
      expect(html, name).toContain(`id="${id}"`);
    }
  }
  const manifest = unzipSync(first.get('oven-scorm12.zip') ?? Buffer.of())['imsmanifest.xml'];
  expect(strFromU8(manifest ?? new Uint8Array())).not.toContain('masteryscore');
});
