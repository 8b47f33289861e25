import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../record/statement.ts';
import { CALIBRATION_ANSWERS, calibrationOf } from './calibration.ts';
import { confidenceNear, CONFIDENCES } from './confidence.ts';
import { anAnswer, noonOf } from './review.builders.ts';

/** Answers with one word of confidence, of which some are right. */
const answersOf = (confidence: number, count: number, right: number): readonly Statement[] =>
  Array.from({ length: count }, (_, index) =>
    anAnswer('one', index < right, noonOf(index), { confidence }),
  );
const verdictOn = (...answers: readonly (readonly Statement[])[]) =>
  calibrationOf(answers.flat()).verdict;

describe('calibrationOf', () => {
  it('counts for each word how many answers were right', () => {
    const statements = [
      ...answersOf(0.95, 4, 3),
      ...answersOf(0.25, 2, 1),
      anAnswer('without', true, noonOf(0)),
    ];
    const { levels, answers, said, right } = calibrationOf(statements);
    expect(levels.map((level) => [level.confidence.id, level.answers, level.right])).toEqual([
      ['guess', 2, 1],
      ['unsure', 0, 0],
      ['sure', 0, 0],
      ['certain', 4, 3],
    ]);
    expect(answers).toBe(6);
    expect(said).toBeCloseTo((4 * 0.95 + 2 * 0.25) / 6);
    expect(right).toBeCloseTo(4 / 6);
  });

  it('says nothing before there are enough answers', () => {
    expect(verdictOn(answersOf(0.95, CALIBRATION_ANSWERS - 1, 0))).toBeUndefined();
    expect(calibrationOf([])).toMatchObject({ answers: 0, said: 0, right: 0 });
  });

  it.each([
    ['over', 0.95, 15],
    ['over', 0.75, 10],
    ['well', 0.75, 12],
    ['well', 0.95, 19],
    ['well', 0.5, 13],
    ['under', 0.5, 18],
    ['under', 0.25, 12],
  ] as const)('says %s of twenty answers at %s with %i right', (verdict, share, right) => {
    expect(verdictOn(answersOf(share, 20, right))).toBe(verdict);
  });

  it('lets more answers show a smaller difference', () => {
    expect(verdictOn(answersOf(0.75, 20, 12))).toBe('well');
    expect(verdictOn(answersOf(0.75, 200, 120))).toBe('over');
  });

  it('speaks well of answers that are as right as their words say', () => {
    const counts = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, ([guess = 0, unsure = 0, sure = 0, certain = 0]) => {
        const verdict = verdictOn(
          answersOf(0.25, 4 * guess, guess),
          answersOf(0.5, 2 * unsure, unsure),
          answersOf(0.75, 4 * sure, 3 * sure),
          answersOf(0.95, 20 * certain, 19 * certain),
        );
        expect([undefined, 'well']).toContain(verdict);
      }),
    );
  });
});

describe('confidenceNear', () => {
  it('knows its own shares, and takes the nearest word for another', () => {
    for (const confidence of CONFIDENCES) expect(confidenceNear(confidence.share)).toBe(confidence);
    expect(confidenceNear(0).id).toBe('guess');
    expect(confidenceNear(0.8).id).toBe('sure');
    expect(confidenceNear(1).id).toBe('certain');
  });
});
