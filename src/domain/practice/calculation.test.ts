import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOut } from './calculation.ts';
import { typedEstimate } from './estimate.ts';
import { aCalculation, aName, aNumber, anOperation } from './practice.builders.ts';

const { results } = aCalculation();
const estimates = {
  contacts: { low: 900, likely: 1000, high: 1200 },
  level: { low: 0.8, likely: 0.9, high: 0.95 },
  cost: { low: 2, likely: 3, high: 5 },
};

describe('workOut', () => {
  it('gives the likely value, and the least and greatest that low and high values allow', () => {
    const [failed, total] = workOut(results, estimates);
    expect(failed?.estimate?.likely).toBeCloseTo(100);
    expect(failed?.estimate?.low).toBeCloseTo(900 * 0.05);
    expect(failed?.estimate?.high).toBeCloseTo(1200 * 0.2);
    expect(total?.estimate?.likely).toBeCloseTo(300);
    expect(total?.estimate?.low).toBeCloseTo(90);
    expect(total?.estimate?.high).toBeCloseTo(1200);
  });

  it('names the inputs that a result waits for, and no others', () => {
    const { contacts, level } = estimates;
    const [failed, total] = workOut(results, { contacts, level });
    expect(failed?.estimate).toBeDefined();
    expect(total).toEqual({ id: 'total', missing: ['cost'] });
  });

  it('gives no range that divides by nothing', () => {
    const formula = anOperation('/', aNumber(1), aName('cost'));
    const cost = { low: 0, likely: 1, high: 2 };
    expect(workOut([{ id: 'share', formula }], { cost })).toEqual([{ id: 'share', missing: [] }]);
  });

  it('holds every value in between', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const at = ({ low, high }: { low: number; high: number }, part: number) =>
          low + (high - low) * part;
        const value =
          at(estimates.contacts, a) * (1 - at(estimates.level, b)) * at(estimates.cost, c);
        const total = workOut(results, estimates)[1]?.estimate;
        expect(value).toBeGreaterThanOrEqual((total?.low ?? NaN) - 1e-9);
        expect(value).toBeLessThanOrEqual((total?.high ?? NaN) + 1e-9);
      }),
    );
  });
});

describe('typedEstimate', () => {
  const level = { unit: '%', from: 0, to: 100 };
  const typed = (low: string, likely: string, high: string) =>
    typedEstimate(level, { low, likely, high });

  it('takes per cent for a share', () => {
    expect(typed('80', '85 %', '90').estimate).toEqual({ low: 0.8, likely: 0.85, high: 0.9 });
  });

  it('waits for all three', () => {
    expect(typed('80', '', ' ')).toEqual({ missing: ['likely', 'high'] });
  });

  it.each([
    ['number', '80', 'many', '90'],
    ['range', '80', '85', '120'],
    ['order', '80', '85', '82'],
    ['order', '80', '', '70'],
  ])('says what is wrong: %s', (problem, low, likely, high) => {
    expect(typed(low, likely, high)).toMatchObject({ problem });
    expect(typed(low, likely, high).estimate).toBeUndefined();
  });
});
