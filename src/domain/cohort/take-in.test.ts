import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aResult } from '../assignment/assignment.builders.ts';
import { resultName, type AssignmentResult } from '../assignment/result.ts';
import { takeIn } from './take-in.ts';

const EARLY = aResult({ made: '2026-12-01T08:00:00.000Z' });
const LATE = aResult({ made: '2026-12-02T08:00:00.000Z', name: 'Ana López' });
const OTHER = aResult({ learner: '1d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a' });

describe('results that arrive', () => {
  it('are kept, and take the place of an earlier one of the same learner', () => {
    expect(takeIn([EARLY], [LATE, OTHER])).toEqual({
      put: [LATE, OTHER],
      replaced: [EARLY],
      counts: { new: 1, newer: 1, older: 0, same: 0 },
    });
  });

  it('change nothing when they are here already, or a later one is', () => {
    expect(takeIn([LATE], [EARLY, LATE])).toEqual({
      put: [],
      replaced: [],
      counts: { new: 0, newer: 0, older: 1, same: 1 },
    });
  });

  it('count once when they come twice at a time', () => {
    const { put, counts } = takeIn([], [EARLY, LATE, EARLY]);
    expect(put).toEqual([LATE]);
    expect(counts).toEqual({ new: 1, newer: 1, older: 1, same: 0 });
  });

  it('are kept for each assignment of a learner', () => {
    const second = aResult({ assignment: '1b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b' });
    expect(takeIn([EARLY], [second]).counts.new).toBe(1);
  });
});

/** Results of few learners and few days, so that many meet. */
const anyResults = fc.array(
  fc
    .record({
      learner: fc.constantFrom(EARLY.learner, OTHER.learner),
      edition: fc.integer({ min: 1, max: 2 }),
      name: fc.constantFrom('', 'Ana', 'Bo'),
      made: fc.constantFrom(EARLY.made, LATE.made),
    })
    .map(aResult),
  { maxLength: 8 },
);

/** What is here once lists of results have arrived one after the other, in an order of its own. */
function mergeResults(
  ...lists: readonly (readonly AssignmentResult[])[]
): readonly AssignmentResult[] {
  const here = new Map<string, AssignmentResult>();
  for (const arrived of lists) {
    for (const result of takeIn([...here.values()], arrived).put) {
      here.set(resultName(result), result);
    }
  }
  return [...here.values()].toSorted((one, other) =>
    resultName(one) < resultName(other) ? -1 : 1,
  );
}

describe('merging', () => {
  it('gives the same however often, and in whatever order', () => {
    fc.assert(
      fc.property(anyResults, anyResults, anyResults, (one, two, three) => {
        const merged = mergeResults(one, two, three);
        expect(mergeResults(merged, merged)).toEqual(merged);
        expect(mergeResults(three, one, two)).toEqual(merged);
        expect(mergeResults(mergeResults(one, two), three)).toEqual(merged);
        expect(mergeResults(one, mergeResults(two, three))).toEqual(merged);
      }),
    );
  });

  it('keeps the last of each learner, and counts all that came', () => {
    fc.assert(
      fc.property(anyResults, anyResults, (kept, arrived) => {
        const here = mergeResults(kept);
        const { put, replaced, counts } = takeIn(here, arrived);
        for (const result of mergeResults(here, put)) {
          const own = [...kept, ...arrived].filter(
            (each) => resultName(each) === resultName(result),
          );
          expect(own.every(({ made }) => made <= result.made)).toBe(true);
        }
        expect(mergeResults(here, arrived)).toEqual(mergeResults(here, put));
        const { new: fresh, newer, older, same } = counts;
        expect(fresh + newer + older + same).toBe(arrived.length);
        expect(put.length - replaced.length).toBe(fresh);
      }),
    );
  });
});
