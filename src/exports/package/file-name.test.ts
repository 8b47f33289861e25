import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it('A2: a name has no folder and only characters that every LMS keeps', () => {
  expect(fileName('/assets/Über den Fluß & “zurück”.PNG')).toBe('-ber-den-flu-zur-ck-.png');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(fileName(path)).toMatch(/^[a-z0-9.-]*$/);
    }),
  );
});

it('A1: a name has no hash of the site', () => {
  expect(fileName('/assets/newsreader.s-izfB6B.woff2')).toBe('newsreader.woff2');
  expect(fileName('/assets/Map.B-OjczYu_ZtKyyp.webp')).toBe('map.webp');
  expect(fileName('/assets/newsreader.woff2')).toBe('newsreader.woff2');
});
