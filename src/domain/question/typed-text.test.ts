import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparableText } from './typed-text.ts';

it.each([
  ['Empty Chair', 'empty chair'],
  ['  empty   chair ', 'empty chair'],
  ['empty\u00a0chair', 'empty chair'],
  ['customer\u2019s', "customer's"],
  ['\u201cheard\u201d', '"heard"'],
  ['cafe\u0301', 'caf\u00e9'],
  ['\ufb01rst', 'first'],
])('takes "%s" for "%s"', (typed, meant) => {
  expect(comparableText(typed)).toBe(comparableText(meant));
});

it.each([
  ['chair', 'chairs'],
  ['emptychair', 'empty chair'],
  ['caf\u00e9', 'cafe'],
  ['', 'chair'],
])('tells "%s" from "%s"', (typed, meant) => {
  expect(comparableText(typed)).not.toBe(comparableText(meant));
});

it('does not mind capitals and blanks, whatever the learner types', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z '-]{0,20}$/), (typed) => {
      const loud = `  ${typed.toUpperCase().replaceAll(' ', '  ')}\t`;
      expect(comparableText(loud)).toBe(comparableText(typed));
    }),
  );
});
