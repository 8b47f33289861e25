import { expect, it } from 'vitest';
import { beginningOf, isNewer, ownValue, parsedFromOutside } from './outside-text.ts';

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

it('takes anything for a version, of which only a number is later', () => {
  expect([2, 1, '2', { toString: 1 }, null].map((each) => isNewer(each, 1))).toEqual([
    ...[true, false, false, false, false],
  ]);
});

it('looks a word up among those that there are', () => {
  expect(ownValue({ chair: 'The chair' }, 'chair')).toBe('The chair');
  expect(ownValue<string>({}, 'constructor')).toBeUndefined();
  expect(ownValue(undefined, 'chair')).toBeUndefined();
});
