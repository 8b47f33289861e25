import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableNames } from './readable-names.ts';

const namesOf = (...texts: readonly string[]): readonly string[] => {
  const ids = texts.map((_, place) => `id-${place}`);
  return ids.map(readableNames(ids, texts));
};

it('T4: writes the words of a text, as many as fit', () => {
  expect(namesOf('“We don’t ask.”', 'Café 24/7', 'and so on '.repeat(20), 'x'.repeat(90))).toEqual([
    'we_dont_ask',
    'cafe_24_7',
    'and_so_on_and_so_on_and_so_on_and_so_on_and_so_on_and_so_on',
    'x'.repeat(60),
  ]);
});

it('T4: writes the id behind words that are shared, and for what has no ASCII', () => {
  expect(namesOf('Ask!', 'ask', 'مراجعة', '12', '')).toEqual([
    'ask_id_0',
    'ask_id_1',
    'id_2',
    '12',
    'id_4',
  ]);
  expect(readableNames(['one'], ['First'])('gone')).toBe('gone');
});

it('T4: gives every item of any question another name, whatever the order', () => {
  const word = fc.oneof(fc.constantFrom('a', 'A', 'a id 1', 'id_1', ''), fc.string());
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (texts) => {
      const ids = texts.map((_, place) => `id-${place}`);
      const names = ids.map(readableNames(ids, texts));
      expect(new Set(names).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_.]{1,250}$/);
      const turned = ids.map(readableNames(ids.toReversed(), texts.toReversed()));
      expect(turned).toEqual(names);
    }),
  );
});
