import { expect, it } from 'vitest';
import { beginningOf, parsedFromOutside } from './outside-text.ts';

it('reads half a character as one that is missing', () => {
  expect(parsedFromOutside(String.raw`{"a":["Bo \ud83d",7],"b":"\ud83d\ude00"}`)).toEqual({
    a: ['Bo \ufffd', 7],
    b: '\ud83d\ude00',
  });
});

it('cuts no character in two', () => {
  expect(beginningOf('Bo \ud83d\ude00', 4)).toBe('Bo ');
  expect(beginningOf('Bo \ud83d\ude00', 5)).toBe('Bo \ud83d\ude00');
  expect(beginningOf('Bo Li', 2)).toBe('Bo');
});
