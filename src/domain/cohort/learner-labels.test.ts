import { describe, expect, it } from 'vitest';
import { anonymousLabels, learnerLabels } from './learner-labels.ts';

const PEOPLE = [
  { learner: 'd', name: '' },
  { learner: 'a', name: 'Ana' },
  { learner: 'c', name: ' ' },
  { learner: 'b', name: 'Ana' },
];
const WORDS = {
  noName: (number: number) => `No name ${number}`,
  another: (name: string, number: number) => `${name} (${number})`,
};

describe('learners', () => {
  it('are called by their name, or by a number', () => {
    expect(Object.fromEntries(learnerLabels(PEOPLE, WORDS))).toEqual({
      a: 'Ana',
      b: 'Ana (2)',
      c: 'No name 1',
      d: 'No name 2',
    });
  });

  it('are numbered without their names in an order that stays', () => {
    const label = (number: number): string => `Person ${number}`;
    const labels = anonymousLabels(PEOPLE, 'seed', label);
    expect([...labels.values()].toSorted()).toEqual([1, 2, 3, 4].map(label));
    expect(new Map(anonymousLabels(PEOPLE.toReversed(), 'seed', label))).toEqual(labels);
  });
});
