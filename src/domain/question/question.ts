import type { Level } from '../course/course.ts';
import type { Prose } from '../prose/prose.ts';

/** Where a question may appear: inside a lesson, at the end of a module, in the final assessment. */
export const POOLS = ['check', 'quiz', 'final'] as const;
export type Pool = (typeof POOLS)[number];

/** Interaction types of SCORM 2004 RTE 4.2.9 and xAPI that ask for one right answer. */
export type QuestionKind =
  'choice' | 'true-false' | 'sequencing' | 'matching' | 'fill-in' | 'numeric';

/** A question of a module's bank, with its key. */
export type Question =
  ChoiceQuestion | SequencingQuestion | MatchingQuestion | FillInQuestion | NumericQuestion;

/** What every question has, whatever its kind. */
export interface Asked {
  /** Unique in its module. */
  readonly id: string;
  readonly objective: string;
  readonly ideas: readonly string[];
  /** What it asks of the learner; that of its objective when it names none. */
  readonly level?: Level;
  readonly pool: Pool;
  readonly points: number;
  /** Whether a partly right answer earns a share of the points. */
  readonly partial: boolean;
  /** Whether options stay in the order written instead of being shuffled for each learner. */
  readonly fixedOrder: boolean;
  readonly stem: Prose;
  readonly hint: Prose;
  /** Explains the right answer. */
  readonly why: Prose;
  /** Hash over stem, answers and key: another hash is another question to a record. */
  readonly revision: string;
  /** Earlier revisions that asked the same in other words: answers to them stay valid. */
  readonly same?: readonly string[];
  /** Earlier names, as `id` or `module/id`. */
  readonly was?: readonly string[];
}

/** Something that a learner can choose, place or pair. The id comes from the text, never from the place. */
export interface Item {
  readonly id: string;
  readonly text: Prose;
}

/** An answer to choose, whether it is a key, and what is said to those who choose it. */
export interface Option extends Item {
  readonly key: boolean;
  readonly feedback: Prose;
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice' | 'true-false';
  /** Whether several options are keys and may be chosen together. */
  readonly several: boolean;
  readonly options: readonly Option[];
}

export interface SequencingQuestion extends Asked {
  readonly kind: 'sequencing';
  /** In the right order. */
  readonly items: readonly Item[];
}

export interface MatchingQuestion extends Asked {
  readonly kind: 'matching';
  readonly headings: readonly [string, string];
  readonly rows: readonly MatchingRow[];
  /** Everything that can be paired with a row, values that fit nothing included. */
  readonly values: readonly Item[];
}

export interface MatchingRow extends Item {
  /** Id of the value that belongs to this row. */
  readonly value: string;
}

export interface FillInQuestion extends Asked {
  readonly kind: 'fill-in';
  /** Accepted spellings by gap, in the order of the gaps; the first spelling is the one shown. */
  readonly gaps: readonly (readonly string[])[];
  readonly slips: readonly Slip[];
}

export interface NumericQuestion extends Asked {
  readonly kind: 'numeric';
  /** Lowest and highest accepted value, both included. */
  readonly low: number;
  readonly high: number;
  /** Decimals to which low and high are exact; answers are compared two decimals finer. */
  readonly decimals: number;
  /** The answer as the author wrote it. */
  readonly shown: string;
  readonly unit: string;
  readonly slips: readonly Slip[];
}

/** A wrong answer that people type, and what is said to them. */
export interface Slip {
  readonly answer: string;
  readonly feedback: Prose;
}

/** What can be chosen, put in order, or matched with a value; nothing where an answer is typed. */
export function itemsOf(question: Question): readonly Item[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return question.options;
    case 'sequencing':
      return question.items;
    case 'matching':
      return question.rows;
    case 'fill-in':
    case 'numeric':
      return [];
    default:
      return question satisfies never;
  }
}

/** Every revision to which an answer counts as one to this question. */
export const revisionsOf = ({ revision, same = [] }: Asked): readonly string[] => [
  revision,
  ...same,
];

/** The chance of a right answer by guessing alone, 0 to 1. */
export function guessOf(question: Question): number {
  switch (question.kind) {
    case 'true-false':
      return 0.5;
    case 'choice':
      return 1 / (question.several ? 2 ** question.options.length : question.options.length);
    case 'sequencing':
      return 1 / factorial(question.items.length);
    case 'matching':
      return 1 / factorial(question.rows.length);
    case 'fill-in':
    case 'numeric':
      return 0.02;
    default:
      return question satisfies never;
  }
}

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));
