import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymousLabels, anonymousOrder, learnerLabels } from './learner-labels.ts';

const PEOPLE = [
  { learner: '9d8c7b6a-5f4e', name: '' },
  { learner: '1f0e9d8c-7b6a', name: 'Ana' },
  { learner: '5f4e4d3c-9b2a', name: ' ' },
  { learner: '2a3d4e5f-8a9b', name: 'Ana' },
  { learner: '4d3c9b2a-1f0e', name: 'Bo' },
];
const WORDS = {
  noName: (mark: string) => `No name ${mark}`,
  another: (name: string, mark: string) => `${name} (${mark})`,
};

describe('learners', () => {
  it('are called by their name, or by a mark', () => {
    expect(Object.fromEntries(learnerLabels(PEOPLE, WORDS))).toEqual({
      '9d8c7b6a-5f4e': 'No name 9d8c',
      '1f0e9d8c-7b6a': 'Ana (1f0e)',
      '5f4e4d3c-9b2a': 'No name 5f4e',
      '2a3d4e5f-8a9b': 'Ana (2a3d)',
      '4d3c9b2a-1f0e': 'Bo',
    });
  });

  it('have longer marks where two begin alike', () => {
    const alike = ['9d8c7b6a-1', '9d8c7b00-1', '9d8c7b6a-2', '1f0e9d8c-1'];
    const labels = learnerLabels(
      alike.map((learner) => ({ learner, name: '' })),
      WORDS,
    );
    expect([...labels.values()]).toEqual([
      'No name 9d8c7b6a-1',
      'No name 9d8c7b00',
      'No name 9d8c7b6a-2',
      'No name 1f0e',
    ]);
  });

  it('are never called like somebody else was before more results came', () => {
    const person = fc.record({ learner: fc.uuid(), name: fc.constantFrom('', 'Ana', 'Bo') });
    const people = fc.uniqueArray(person, { selector: ({ learner }) => learner });
    fc.assert(
      fc.property(people, fc.nat(), (all, cut) => {
        const before = learnerLabels(all.slice(0, cut % (all.length + 1)), WORDS);
        const after = learnerLabels(all, WORDS);
        expect(new Set(after.values()).size).toBe(all.length);
        for (const [learner, label] of after)
          for (const [other, earlier] of before)
            if (other !== learner) expect(label).not.toBe(earlier);
      }),
    );
  });
});

describe('people on a wall', () => {
  it('are numbered without their names, in an order that their results do not make', () => {
    const order = anonymousOrder([], PEOPLE, 'seed');
    expect(order.toSorted()).toEqual(PEOPLE.map(({ learner }) => learner).toSorted());
    expect(anonymousOrder([], PEOPLE.toReversed(), 'seed')).toEqual(order);
    const labels = anonymousLabels(order, (number) => `Person ${number}`);
    expect(labels.get(order[4] ?? '')).toBe('Person 5');
  });

  it('keep their numbers when more arrive, or somebody is removed', () => {
    const first = anonymousOrder([], PEOPLE.slice(0, 3), 'seed');
    const all = anonymousOrder(first, PEOPLE, 'another seed');
    expect(all.slice(0, 3)).toEqual(first);
    expect(all).toHaveLength(5);
    expect(anonymousOrder(all, PEOPLE.slice(1), 'a third')).toEqual(all);
  });
});
