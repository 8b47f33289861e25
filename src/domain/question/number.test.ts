import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsIn, intervalsAround, intervalsFrom, numberFrom } from './number.ts';

describe('numberFrom', () => {
  it.each([
    ['1200', 1200],
    [' 1200 ', 1200],
    ['-3', -3],
    ['\u22123', -3],
    ['1,200', 1200],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1.200.000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['12,34,567', 1_234_567],
    ['1 200', 1200],
    ['1\u00a0200\u202f000', 1_200_000],
    ['1 200,5', 1200.5],
    ['1\u2019200', 1200],
    ["1'200", 1200],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.200', 1.2],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['-0,125', -0.125],
    ['.5', 0.5],
    ['-.5', -0.5],
    [',5', 0.5],
    ['12 %', 12],
    ['12%', 12],
    ['$1,200', 1200],
    ['€ 3,50', 3.5],
    ['KSh. 1,200', 1200],
    ['KSh.1,200', 1200],
    ['1200/=', 1200],
    ['5 km', 5],
    ['about 5', 5],
    ['It is 5.', 5],
    ['5,', 5],
    ['007', 7],
  ])('understands a learner who types "%s"', (typed, number) => {
    expect(numberFrom(typed)).toBe(number);
  });

  it.each(['', '   ', 'five', '-', '.', '1-2', '10 to 20', '3 of 4', '5 1000', '2020 1200', '1e5'])(
    'sees no single number in "%s"',
    (typed) => {
      expect(numberFrom(typed)).toBeUndefined();
    },
  );

  it('understands every whole number with commas between its thousands', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        expect(numberFrom(whole.toLocaleString('en'))).toBe(whole);
        expect(numberFrom(whole.toLocaleString('fr'))).toBe(whole);
      }),
    );
  });
});

describe('decimalsIn', () => {
  it.each([
    ['1.25', 2],
    ['1200', 0],
    ['0.5 %', 1],
    ['12.', 0],
  ])('counts the decimals of "%s"', (written, decimals) => {
    expect(decimalsIn(written)).toBe(decimals);
  });
});

describe('intervals', () => {
  const someRange = fc
    .tuple(fc.integer({ min: -5000, max: 5000 }), fc.nat(4000))
    .map(([low, width]) => ({ low, high: low + width }));

  const isAccepted = (whole: number, low: number, high: number): boolean => {
    const accepted = intervalsFrom(low, high);
    return intervalsAround(whole).some((name) => accepted.includes(name));
  };

  it('accept a whole number just when it lies in the range', () => {
    fc.assert(
      fc.property(someRange, fc.integer({ min: -6000, max: 10_000 }), ({ low, high }, whole) => {
        expect(isAccepted(whole, low, high)).toBe(low <= whole && whole <= high);
      }),
      { numRuns: 500 },
    );
  });

  it('accept both ends of the range and nothing beside them', () => {
    fc.assert(
      fc.property(someRange, ({ low, high }) => {
        expect(isAccepted(low, low, high)).toBe(true);
        expect(isAccepted(high, low, high)).toBe(true);
        expect(isAccepted(low - 1, low, high)).toBe(false);
        expect(isAccepted(high + 1, low, high)).toBe(false);
      }),
    );
  });

  it('accept a whole number by one name only, so that it earns its share once', () => {
    fc.assert(
      fc.property(someRange, fc.nat(4000), ({ low, high }, offset) => {
        const accepted = intervalsFrom(low, high);
        const whole = Math.min(high, low + offset);
        expect(intervalsAround(whole).filter((name) => accepted.includes(name))).toHaveLength(1);
      }),
    );
  });

  it('stay few, however wide the range', () => {
    expect(intervalsFrom(1, 1_000_000_000_000).length).toBeLessThan(80);
    expect(intervalsFrom(115_000, 125_000)).toMatchInlineSnapshot(`
      [
        "3:14375",
        "6:1797",
        "7:899",
        "9:225",
        "10:113",
        "11:57",
        "12:29",
        "11:60",
        "6:1952",
        "3:15624",
        "0:125000",
      ]
    `);
  });
});
