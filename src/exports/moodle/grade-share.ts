/**
 * Shares of the grade, in per cent, that Moodle takes for an answer (`question_bank::fraction_options`).
 * It refuses all others, 33 and 15 among them, and compares to five decimals of the fraction.
 */
const GRADE_SHARES = [
  5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80,
  83.33333, 90, 100,
];

/** How far a share of Moodle may be from the one meant, in per cent. */
const ROUNDING = 0.001;

/** What each of several right options earns, in per cent: the least that makes them 100 together. */
export function gradeShare(count: number): number {
  return GRADE_SHARES.find((share) => share >= 100 / count - ROUNDING) ?? 100;
}

/** Whether Moodle can share the grade out among so many right options without a rest. */
export const isGradeShare = (count: number): boolean => gradeShare(count) - 100 / count <= ROUNDING;
