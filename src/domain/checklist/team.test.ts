import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChecklist } from './checklist.builders.ts';
import type { Ratings } from './checklist.ts';
import { FEWEST_PEOPLE, teamProfile } from './team.ts';

const { items, scale } = aChecklist();
const profile = (...answers: readonly Ratings[]) => teamProfile(items, scale.length, answers);

describe('teamProfile', () => {
  it('shows nothing of what two people say', () => {
    const said = { 'admit-asks': 4, 'listen-asks': 4 };
    expect(profile(said, said)).toEqual([
      { item: 'admit', people: 2 },
      { item: 'listen', people: 2 },
    ]);
  });

  it('shows the mean from three people up', () => {
    const [admit] = profile({ 'admit-asks': 0 }, { 'admit-asks': 2 }, { 'admit-asks': 4 });
    expect(admit).toEqual({ item: 'admit', people: 3, mean: 0.5 });
  });

  it('counts each person the same, however much they rated', () => {
    const [admit] = profile(
      { 'admit-asks': 4, 'admit-shows': 4 },
      { 'admit-asks': 1 },
      { 'admit-shows': 1 },
    );
    expect(admit?.mean).toBe(0.5);
  });

  it('shows nothing of an item that fewer than three have rated, whatever else they rated', () => {
    const [admit, listen] = profile(
      { 'admit-asks': 4, 'listen-asks': 1 },
      { 'admit-asks': 4 },
      { 'admit-asks': 4, 'listen-asks': 1 },
      { gone: 3 },
    );
    expect(admit?.mean).toBe(1);
    expect(listen).toEqual({ item: 'listen', people: 2 });
  });

  it('never shows a mean of fewer than three people', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    const ids = items.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
    const answer = fc
      .tuple(...ids.map(() => rating))
      .map((ratings) =>
        Object.fromEntries(
          ratings.flatMap((place, index): [string, number][] =>
            place === undefined ? [] : [[ids[index] ?? '', place]],
          ),
        ),
      );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 5 }), (answers) => {
        for (const { people, mean } of profile(...answers)) {
          expect(people).toBeLessThanOrEqual(answers.length);
          expect(mean !== undefined).toBe(people >= FEWEST_PEOPLE);
          expect(mean ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
