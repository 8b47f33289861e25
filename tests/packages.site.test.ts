import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { STANDARDS } from '../src/exports/package/packages.ts';
import { unitsIn } from '../tools/lms/cmi5-units.ts';
import { downloaded, downloadsOf, textIn, unpacked } from './archives.ts';
import { readyModules } from './course.ts';
import { expect, test } from './site.ts';
import { complaintsOf } from './xsd.ts';

const PACKAGES = downloadsOf(...STANDARDS);
/** Those whose manifest lists their files. */
const OF_SCORM = PACKAGES.filter(({ kind }) => kind !== 'cmi5');
const OFFICIAL = /\.(xsd|dtd)$/;
/** Bytes of a module's package without fonts and pictures. */
const HEAVIEST = 150_000;

const filesListed = (manifest: string): string[] =>
  [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path = '']) => path);

test.describe('the packages for an LMS', () => {
  test('are there for every module and for the course', () => {
    const names = PACKAGES.map(({ file }) => file).sort();
    const expected = [...readyModules.map(({ id }) => id), 'course'].flatMap((id) =>
      STANDARDS.map((standard) => `${id}-${standard}.zip`),
    );
    expect(names).toEqual(expected.sort());
  });

  test('are as large as the index says, with its checksum', () => {
    for (const { file, bytes, sha256 } of PACKAGES) {
      const content = downloaded(file);
      expect(content.length, file).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
    }
  });

  test('A2: have the manifest at the root, list every file and no other, in plain names', () => {
    for (const { file } of OF_SCORM) {
      const files = unpacked(file);
      const listed = filesListed(textIn(files['imsmanifest.xml']));
      const there = Object.keys(files).filter((path) => path !== 'imsmanifest.xml');
      expect(listed.sort(), file).toEqual(there.sort());
      for (const path of there) {
        expect(path, file).toMatch(OFFICIAL.test(path) ? /^[A-Za-z0-9_]+\.\w+$/ : /^[a-z0-9._-]+$/);
      }
    }
  });

  test('A2: of cmi5 have the structure at the root, its units lead to a file, in plain names', () => {
    for (const { file } of PACKAGES.filter(({ kind }) => kind === 'cmi5')) {
      const files = unpacked(file);
      const units = unitsIn(textIn(files['cmi5.xml']));
      expect(units.length, file).toBeGreaterThan(0);
      for (const { url } of units) expect(Object.keys(files)).toContain(url.split('?')[0]);
      for (const path of Object.keys(files)) expect(path, file).toMatch(/^[a-z0-9._-]+$/);
    }
  });

  test('A7: hold the same document in every standard', () => {
    for (const { file } of OF_SCORM) {
      const cmi5 = unpacked(file.replace(/-\w+\.zip$/, '-cmi5.zip'));
      expect(textIn(unpacked(file)['index.html']), file).toBe(textIn(cmi5['index.html']));
    }
  });

  test('A3: name no address outside the package, and every link has its place', () => {
    test.slow();
    for (const { file } of PACKAGES) {
      const files = unpacked(file);
      const html = textIn(files['index.html']);
      const ids = new Set([...html.matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id));
      for (const [, target = ''] of html.matchAll(/ (?:href|src)="?([^"\s>]+)/g)) {
        if (target.startsWith('#'))
          expect(ids.has(target.slice(1)), `${file} ${target}`).toBe(true);
        else expect(Object.keys(files), `${file} ${target}`).toContain(target);
      }
      const css = textIn(files['course.css']);
      for (const [, target = ''] of css.matchAll(/url\(([^)]+)\)/g)) {
        if (!target.startsWith('"data:') && !target.startsWith('data:')) {
          expect(Object.keys(files), `${file} ${target}`).toContain(target);
        }
      }
      const address = /(?:src|href)\s*=\s*["'`]https?:/.exec(textIn(files['course.js']));
      expect(address?.[0], file).toBeUndefined();
    }
  });

  test('A3: give no id twice', () => {
    for (const { file } of PACKAGES) {
      const html = textIn(unpacked(file)['index.html']);
      const ids = [...html.matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      expect(twice, file).toEqual([]);
    }
  });

  test('A4: hold no .mjs and no service worker, and keep no progress in storage', () => {
    for (const { file, kind } of PACKAGES) {
      const files = unpacked(file);
      expect(Object.keys(files).filter((path) => /\.(mjs|wasm|webmanifest)$/.test(path))).toEqual(
        [],
      );
      const script = textIn(files['course.js']);
      const told = /serviceWorker|indexedDB|localStorage|\bunload\b|beforeunload/.exec(script);
      expect(told?.[0], file).toBeUndefined();
      // The launch of cmi5, and nothing else: its token is handed out once.
      expect(script.includes('sessionStorage'), file).toBe(kind === 'cmi5');
    }
  });

  test('weigh little: a module without fonts and pictures at most 150 kB', () => {
    for (const { file, module } of PACKAGES) {
      if (module === 'course') continue;
      const weight = Object.entries(unpacked(file))
        .filter(([path]) => !/\.(woff2|png|jpe?g|webp|avif|gif)$/.test(path))
        .reduce((sum, [, bytes]) => sum + gzipSync(bytes, { level: 9 }).length, 0);
      expect(weight, file).toBeLessThanOrEqual(HEAVIEST);
    }
  });

  test('S1 T1: have manifests that the official schemas allow', () => {
    for (const { file, kind } of OF_SCORM) {
      const files = unpacked(file);
      const manifest = textIn(files['imsmanifest.xml']);
      const official = Object.entries(files).filter(([path]) => OFFICIAL.test(path));
      expect(complaintsOf(manifest, schemasFrom(official), NAMESPACES[kind] ?? {}), file).toEqual(
        [],
      );
      // The check would notice an element that does not belong there.
      const wrong = manifest.replace('<organizations', '<resources/><organizations');
      expect(complaintsOf(wrong, schemasFrom(official), NAMESPACES[kind] ?? {})).not.toEqual([]);
    }
  });
});

const SYSTEMS = [
  ...['Moodle', 'Canvas', 'Blackboard', 'Cornerstone', 'SAP SuccessFactors', 'Open edX'],
  ...['Another LMS', 'A record store alone'],
];

test('the page of downloads leads to a guide for each system, and tells size and checksum', async ({
  page,
}) => {
  await page.goto('./trainers/downloads/');
  for (const name of SYSTEMS) {
    await page.getByRole('rowheader', { name }).getByRole('link').click();
    const guide = page.getByRole('heading', { level: 3, name });
    await expect(guide).toBeInViewport();
    await expect(guide.locator('+ ol').getByRole('listitem').first()).toBeVisible();
  }
  const whole = page.getByRole('region', { name: 'Packages by module' }).getByRole('row').last();
  await expect(whole).toContainText(
    `one grade; a grade for each module takes the ${readyModules.length} `,
  );
  await page.getByText('The checksum of every file').click();
  for (const { file, sha256 } of PACKAGES) {
    const link = page.locator(`a[href$="/${file}"]`);
    await expect(link).toHaveAttribute('download', '');
    await expect(link.locator('+ .small')).toHaveText(/^\d+ kB$/);
    await expect(page.getByText(sha256)).toBeVisible();
  }
});

const NAMESPACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
};

/** The schemas as libxml2 reads them: it takes the prefix `xml` for no other, and fetches nothing. */
const schemasFrom = (files: readonly [string, Uint8Array][]): Record<string, string> =>
  Object.fromEntries(
    files.map(([path, bytes]) => [
      path,
      textIn(bytes)
        .replace(/<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>/, '')
        // It also wants content models that are unambiguous.
        .replaceAll('namespace="##any"', 'namespace="##other"')
        .replace(/ xmlns\s*=\s*"http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, ''),
    ]),
  );
