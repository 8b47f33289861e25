import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, placeAfter } from './order.ts';
import { aStatement } from './statement.builders.ts';
import type { Statement } from './statement.ts';

/** A device that records with a clock that may be wrong. */
class Device {
  known: readonly Statement[] = [];

  record(clock: number, overrides: Partial<Statement> = {}): Statement {
    const order = placeAfter(this.known.at(-1)?.order ?? 0, clock);
    const statement = aStatement({ at: new Date(clock).toISOString(), order, ...overrides });
    this.known = inOrder([...this.known, statement]);
    return statement;
  }

  merge({ known }: Device): void {
    const ids = new Set(this.known.map(({ id }) => id));
    this.known = inOrder([...this.known, ...known.filter(({ id }) => !ids.has(id))]);
  }
}

describe('the order of statements', () => {
  it('1: within one device is that of recording, whatever its clock says', () => {
    const device = new Device();
    const statements = [2000, 3000, 1000, 1000, 2500].map((clock) => device.record(clock));
    expect(device.known).toEqual(statements);
  });

  it('2: puts what is recorded after a merge behind all that was merged', () => {
    const [ahead, here] = [new Device(), new Device()];
    const earlier = ahead.record(9_000_000);
    here.merge(ahead);
    const later = here.record(1000);
    expect(here.known).toEqual([earlier, later]);
  });

  it('3: follows the clocks where two devices did not know of each other', () => {
    const [one, other] = [new Device(), new Device()];
    const first = one.record(1000);
    const second = other.record(2000);
    const third = one.record(3000);
    other.merge(one);
    expect(other.known).toEqual([first, second, third]);
  });

  it('4: is by id at the same place', () => {
    const [a, b] = [aStatement({ order: 5 }), aStatement({ order: 5 })];
    expect(inOrder([b, a])).toEqual([a, b]);
    expect(inOrder([a, b])).toEqual([a, b]);
  });

  it('5: leaves statements without a place where they stand', () => {
    const times = ['2026-01-01T00:00:00Z', '2020-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
    const older = times.map((at) => aStatement({ at }));
    const newer = aStatement({ order: Date.parse('2026-01-01T12:00:00Z') });
    const ids = inOrder([...older, newer]).map(({ id }) => id);
    expect(ids).toEqual([older[0]?.id, older[1]?.id, newer.id, older[2]?.id]);
  });

  it('is the same on both devices after each has merged the other, however they did', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 12 });
    fc.assert(
      fc.property(clocks, clocks, clocks, (mine, theirs, later) => {
        const [one, other] = [new Device(), new Device()];
        const own = mine.map((clock) => one.record(clock));
        for (const clock of theirs) other.record(clock);
        other.merge(one);
        for (const clock of later) other.record(clock);
        one.merge(other);
        one.merge(other);
        expect(one.known).toEqual(other.known);
        expect(one.known.filter((each) => own.includes(each))).toEqual(own);
      }),
    );
  });
});
