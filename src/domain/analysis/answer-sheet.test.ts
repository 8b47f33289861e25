import { expect, it } from 'vitest';
import { aChoice, aNumeric } from '../question/question.builders.ts';
import { analysedItem } from './answer-sheet.ts';

it('looks at the options of a choice, and at none where an answer is typed', () => {
  expect(analysedItem('seat', aChoice())).toEqual({
    name: 'seat/reserved-seat',
    options: [
      { id: 'director', key: false },
      { id: 'customer', key: true },
      { id: 'guest', key: false },
    ],
  });
  expect(analysedItem('seat', aNumeric()).options).toEqual([]);
});
