import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handsFromKept,
  handsIn,
  handsName,
  keptHands,
  NO_HANDS,
  shareOf,
  withHands,
  type Round,
} from './show-of-hands.ts';

const counted = [
  ['before', 'one', '6'],
  ['before', 'two', '2'],
  ['after', 'one', '0'],
  ['after', 'two', '8'],
] as const;
const hands = counted.reduce(
  (sum, [round, option, typed]) => withHands(sum, round, option, typed),
  NO_HANDS,
);

describe('a show of hands', () => {
  it('counts two rounds apart', () => {
    expect(handsIn(hands, 'before')).toBe(8);
    expect(shareOf(hands, 'before', 'one')).toBe(0.75);
    expect(shareOf(hands, 'after', 'two')).toBe(1);
    expect(shareOf(hands, 'after', 'one')).toBe(0);
    expect(shareOf(hands, 'after', 'three')).toBeUndefined();
    expect(shareOf(withHands(NO_HANDS, 'before', 'one', '0'), 'before', 'one')).toBe(0);
  });

  it('takes a number away when it is emptied, and no other text for one', () => {
    expect(withHands(hands, 'before', 'one', '').before).toEqual({ two: 2 });
    expect(withHands(hands, 'before', 'one', 'many').before).toEqual({ two: 2 });
    expect(withHands(hands, 'before', 'one', '-3').before).toEqual({ two: 2 });
  });

  it('gives shares that add up to the whole, whatever is counted', () => {
    const rounds = fc.constantFrom<Round>('before', 'after');
    const count = fc.tuple(rounds, fc.constantFrom('a', 'b', 'c'), fc.nat(9999));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1 }), (counts) => {
        const all = counts.reduce(
          (sum, [round, option, number]) => withHands(sum, round, option, `${number}`),
          NO_HANDS,
        );
        for (const round of ['before', 'after'] as const) {
          const shares = ['a', 'b', 'c'].map((option) => shareOf(all, round, option) ?? 0);
          const sum = shares.reduce((total, share) => total + share, 0);
          expect(sum).toBeCloseTo(handsIn(all, round) > 0 ? 1 : 0);
        }
      }),
    );
  });
});

describe('hands that a browser keeps', () => {
  it('come back, without questions that nobody was counted for', () => {
    const name = handsName('seat', '3f2a');
    const kept = keptHands({ [name]: hands, other: NO_HANDS });
    expect(handsFromKept(JSON.parse(JSON.stringify(kept)))).toEqual({ 'seat 3f2a': hands });
    expect(keptHands({ other: NO_HANDS })).toBeUndefined();
  });

  it('are passed over when they cannot be read (2)', () => {
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        handsFromKept(odd);
      }),
    );
    const odd = { format: 1, hands: { seat: { before: { one: -1, two: 1.5, three: 4 } } } };
    expect(handsFromKept(odd)).toEqual({ seat: { before: { three: 4 }, after: {} } });
    expect(handsFromKept({ format: 2, hands: { seat: hands } })).toEqual({});
  });
});
