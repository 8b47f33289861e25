import { expect, it } from 'vitest';
import { zipOf } from '../src/exports/zip.ts';
import { weightOf } from './package-weights.ts';

it('leaves fonts and pictures out, and counts what the archive holds compressed', () => {
  const text = 'a'.repeat(5000);
  const alone = weightOf(zipOf({ 'index.html': text }));
  expect(alone).toBeGreaterThan(0);
  expect(alone).toBeLessThan(text.length / 10);
  const font = new Uint8Array(9000).map((_, index) => index * 31);
  expect(weightOf(zipOf({ 'index.html': text, 'a.woff2': font, 'b.png': font }))).toBe(alone);
});
