/** A question as Moodle keeps it after an import, whatever the format. */
export type Imported = ImportedCommon & Asked;

interface ImportedCommon {
  readonly category: string;
  readonly name: string;
  readonly idnumber: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly generalFeedback: string;
  readonly points: number;
  readonly hints: readonly string[];
}

/** An answer with the fraction of the grade that it earns. */
export interface ImportedAnswer {
  readonly text: string;
  readonly fraction: number;
  readonly feedback: string;
  readonly tolerance?: number;
}

export type Asked =
  | {
      readonly type: 'multichoice';
      readonly single: boolean;
      readonly shuffle: boolean;
      readonly answers: readonly ImportedAnswer[];
    }
  | {
      readonly type: 'truefalse';
      readonly right: boolean;
      readonly ifTrue: string;
      readonly ifFalse: string;
    }
  | { readonly type: 'shortanswer'; readonly answers: readonly ImportedAnswer[] }
  | { readonly type: 'numerical'; readonly answers: readonly ImportedAnswer[] }
  | {
      readonly type: 'match';
      /** Pairs; those without a text are answers that belong to nothing. */
      readonly pairs: readonly { readonly text: string; readonly answer: string }[];
    }
  | { readonly type: 'ordering'; readonly grading: string; readonly items: readonly string[] }
  | {
      readonly type: 'multianswer';
      readonly gaps: readonly (readonly ImportedAnswer[])[];
    };

/** The fractions that Moodle takes (`question_bank::fraction_options_full`). */
const FRACTIONS = [
  0, 0.05, 0.1, 0.1111111, 0.125, 0.1428571, 0.1666667, 0.2, 0.25, 0.3, 0.3333333, 0.4, 0.5, 0.6,
  0.6666667, 0.7, 0.75, 0.8, 0.8333333, 0.9, 1,
];

/** A weight in per cent as a fraction that Moodle takes; an import with another one stops. */
export function fractionOf(percent: number): number {
  const meant = Math.abs(percent / 100);
  const fraction = FRACTIONS.find((each) => Math.abs(each - meant) < 0.00001);
  if (fraction === undefined) throw new Error(`${percent} does not match the grade options`);
  return percent < 0 ? -fraction : fraction;
}
