import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChecklist } from './checklist.builders.ts';
import { levelOf, profileOf } from './checklist.ts';

const { items, scale } = aChecklist();

describe('profileOf', () => {
  it('says nothing of an item that is not rated', () => {
    expect(profileOf(items, scale.length, {})).toEqual([
      { item: 'admit', rated: 0 },
      { item: 'listen', rated: 0 },
    ]);
  });

  it('gives the mean of what is rated as a share of the scale', () => {
    const ratings = { 'admit-asks': 4, 'admit-shows': 1, 'listen-asks': 0 };
    expect(profileOf(items, scale.length, ratings)).toEqual([
      { item: 'admit', rated: 2, mean: 0.625 },
      { item: 'listen', rated: 1, mean: 0 },
    ]);
  });

  it('keeps the order of the checklist and leaves out behaviours that are gone', () => {
    const ratings = { gone: 4, 'listen-shows': 4 };
    expect(profileOf(items, scale.length, ratings).map(({ item }) => item)).toEqual([
      'admit',
      'listen',
    ]);
  });

  it('counts a rating as none that is no longer on the scale', () => {
    const ratings = { 'admit-asks': 4, 'admit-shows': 1, 'listen-asks': 3 };
    expect(profileOf(items, 3, ratings)).toEqual([
      { item: 'admit', rated: 1, mean: 0.5 },
      { item: 'listen', rated: 0 },
    ]);
  });

  it('stays on the scale, from nothing to everything', () => {
    const place = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const ratings = { 'admit-asks': one, 'admit-shows': other };
        const [profile] = profileOf(items, scale.length, ratings);
        expect(profile?.mean).toBeGreaterThanOrEqual(Math.min(one, other) / 4);
        expect(profile?.mean).toBeLessThanOrEqual(Math.max(one, other) / 4);
      }),
    );
  });
});

it('says a mean with the nearest word of the scale', () => {
  expect([0, 0.1, 0.13, 0.5, 0.75, 1].map((mean) => levelOf(mean, scale))).toEqual([
    'never',
    'never',
    'seldom',
    'sometimes',
    'often',
    'always',
  ]);
});
