import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disordered, shuffled } from './shuffle.ts';

const someValues = fc.uniqueArray(fc.integer(), { maxLength: 12 });

describe('shuffled', () => {
  it('gives a learner the same order on every device and in every year', () => {
    const order = shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 'learner-1 reserved-seat');
    expect(order.join(' ')).toMatchInlineSnapshot(`"e c b d a f"`);
    expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], '').join(' ')).toMatchInlineSnapshot(
      `"a e b f c d"`,
    );
  });

  it('shows everything that was written, once', () => {
    fc.assert(
      fc.property(someValues, fc.string(), (values, seed) => {
        const byValue = (one: number, other: number) => one - other;
        expect(shuffled(values, seed).sort(byValue)).toEqual([...values].sort(byValue));
      }),
    );
  });

  it('leaves the list that it was given as it was', () => {
    const written = ['a', 'b', 'c', 'd'];
    shuffled(written, 'any seed');
    expect(written).toEqual(['a', 'b', 'c', 'd']);
  });

  it('brings each option to each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let learner = 0; learner < 4000; learner++) {
      const place = shuffled(['a', 'b', 'c', 'd'], `learner-${learner} question`).indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const times of places) expect(times).toBeGreaterThan(850);
  });
});

describe('disordered', () => {
  it('never shows a sequence in its right order', () => {
    const severalValues = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(severalValues, fc.string(), (values, seed) => {
        expect(disordered(values, seed)).not.toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  it('shows everything that was written, once, and the same for the same seed', () => {
    fc.assert(
      fc.property(someValues, fc.string(), (values, seed) => {
        const order = disordered(values, seed);
        expect(new Set(order)).toEqual(new Set(values));
        expect(order).toHaveLength(values.length);
        expect(disordered(values, seed)).toEqual(order);
      }),
    );
  });

  it('keeps a list of one as it is', () => {
    expect(disordered(['only'], 'seed')).toEqual(['only']);
  });
});
