import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import type { FlashCard } from '../domain/review/flash-card.ts';
import { ankiOf } from './anki.ts';

const aCard = (overrides: Partial<FlashCard> = {}): FlashCard => ({
  front: '<p>Whom is it kept for?</p>',
  back: '<p>The customer</p>',
  tags: ['empty-chair', 'module::seat'],
  ...overrides,
});

/** The cards of a file, as Anki reads it. */
const rowsOf = (file: string): unknown[] =>
  papaparse.parse(file.trimEnd(), { delimiter: '\t', comments: '#', newline: '\n' }).data;

it('tells Anki how to read it, and writes a line for each card', () => {
  expect(ankiOf([aCard(), aCard({ front: '<p>A "second"?</p>', tags: [] })])).toBe(
    [
      '#separator:Tab',
      '#html:true',
      '#tags column:3',
      '<p>Whom is it kept for?</p>\t<p>The customer</p>\tempty-chair module::seat',
      '"<p>A ""second""?</p>"\t<p>The customer</p>\t',
      '',
    ].join('\n'),
  );
});

it('keeps quotes, commas and every script, on one line a card', () => {
  const html = fc.string({ unit: 'grapheme' }).map((text) => `<p>${text}</p>`);
  fc.assert(
    fc.property(html, html, (front, back) => {
      const file = ankiOf([aCard({ front, back })]);
      expect(file.split('\n')).toHaveLength(5);
      const asOneLine = (text: string) => text.replace(/\s+/g, ' ');
      expect(rowsOf(file)).toEqual([
        [asOneLine(front), asOneLine(back), 'empty-chair module::seat'],
      ]);
    }),
  );
});
