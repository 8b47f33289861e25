import type { Statement } from '../record/statement.ts';
import { confidenceNear, CONFIDENCES, type Confidence } from './confidence.ts';

/** How many answers with a confidence there must be before anything is said of them. */
export const CALIBRATION_ANSWERS = 20;

/** What is smaller than this share is no difference worth a word. */
const MARGIN = 0.1;

/** How often answers were right that were given with one word of confidence. */
export interface CalibrationLevel {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly right: number;
}

/** How well a learner's words fit their answers. */
export interface Calibration {
  readonly levels: readonly CalibrationLevel[];
  readonly answers: number;
  /** Share of the answers that should be right by the learner's words, 0 to 1. */
  readonly said: number;
  /** Share of the answers that were right, 0 to 1. */
  readonly right: number;
  /** Undefined while there are too few answers to tell. */
  readonly verdict?: 'over' | 'under' | 'well';
}

/** The calibration that all answers with a confidence make, first to last. */
export function calibrationOf(statements: readonly Statement[]): Calibration {
  const given = statements.flatMap(({ verb, success, confidence }) =>
    verb === 'answered' && confidence !== undefined
      ? [{ right: success === true, confidence: confidenceNear(confidence) }]
      : [],
  );
  const levels = CONFIDENCES.map((confidence): CalibrationLevel => {
    const own = given.filter((answer) => answer.confidence === confidence);
    return {
      confidence,
      answers: own.length,
      right: own.filter(({ right }) => right).length,
    };
  });
  const answers = given.length;
  const shareOf = (sum: number): number => (answers === 0 ? 0 : sum / answers);
  const said = shareOf(sumOf(levels, (level) => level.answers * level.confidence.share));
  const right = shareOf(sumOf(levels, (level) => level.right));
  return {
    levels,
    answers,
    said,
    right,
    ...(answers >= CALIBRATION_ANSWERS && { verdict: verdictOn(said - right, levels) }),
  };
}

/** Says that words and answers differ only where chance alone would hardly do it: beyond two standard errors. */
function verdictOn(
  difference: number,
  levels: readonly CalibrationLevel[],
): NonNullable<Calibration['verdict']> {
  const answers = sumOf(levels, (level) => level.answers);
  const variance = sumOf(
    levels,
    ({ answers, confidence: { share } }) => answers * share * (1 - share),
  );
  const chance = (2 * Math.sqrt(variance)) / answers;
  if (Math.abs(difference) <= Math.max(MARGIN, chance)) return 'well';
  return difference > 0 ? 'over' : 'under';
}

const sumOf = (
  levels: readonly CalibrationLevel[],
  of: (level: CalibrationLevel) => number,
): number => levels.reduce((sum, level) => sum + of(level), 0);
