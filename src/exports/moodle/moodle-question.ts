import type { Loss } from '../download.ts';

/** HTML as Moodle keeps it. */
export type Html = string;

/** A question of one of Moodle's types, as its two text formats carry it. */
export type MoodleQuestion =
  | MultichoiceQuestion
  | TrueFalseQuestion
  | ShortanswerQuestion
  | NumericalQuestion
  | MatchQuestion
  | OrderingQuestion
  | MultianswerQuestion;

/** A question and what Moodle cannot say of it. */
export interface Converted {
  readonly question: MoodleQuestion;
  readonly losses: readonly Loss['what'][];
}

/** What the conversion of every kind of question is handed. */
export interface Conversion {
  /** Address at which the site is published, if that is known. */
  readonly site: string | undefined;
  /** With the stem as it is. */
  readonly common: MoodleCommon;
}

/** What every question has, whatever its type. */
interface MoodleCommon {
  readonly name: string;
  /** Unique in the course: `module/question`. */
  readonly idnumber: string;
  readonly text: Html;
  readonly generalFeedback: Html;
  readonly points: number;
  readonly hint: Html;
  readonly tags: readonly string[];
}

export interface MultichoiceQuestion extends MoodleCommon {
  readonly type: 'multichoice';
  readonly single: boolean;
  readonly shuffle: boolean;
  readonly answers: readonly ChosenAnswer[];
}

export interface ChosenAnswer {
  readonly text: Html;
  /** What it earns, in per cent of the grade: -100 to 100. */
  readonly percent: number;
  readonly feedback: Html;
}

export interface TrueFalseQuestion extends MoodleCommon {
  readonly type: 'truefalse';
  readonly isTrue: boolean;
  readonly ifTrue: Html;
  readonly ifFalse: Html;
}

export interface ShortanswerQuestion extends MoodleCommon {
  readonly type: 'shortanswer';
  /** Of several that fit, the first counts. */
  readonly answers: readonly TypedAnswer[];
}

export interface TypedAnswer {
  /** Text in which an asterisk stands for anything, unless a backslash stands in front of it. */
  readonly pattern: string;
  readonly percent: number;
  readonly feedback: Html;
}

export interface NumericalQuestion extends MoodleCommon {
  readonly type: 'numerical';
  /** Of several that fit, the first counts. */
  readonly answers: readonly NumberAnswer[];
  readonly unit: string;
}

export interface NumberAnswer {
  readonly number: string;
  /** How far off an answer may be to either side. */
  readonly tolerance: string;
  readonly percent: number;
  readonly feedback: Html;
}

export interface MatchQuestion extends MoodleCommon {
  readonly type: 'match';
  readonly pairs: readonly MatchPair[];
  /** Answers that belong to nothing. */
  readonly distractors: readonly string[];
}

export interface MatchPair {
  readonly text: Html;
  /** Text without markup, in which `<` and `&` are written as entities. */
  readonly answer: string;
}

export interface OrderingQuestion extends MoodleCommon {
  readonly type: 'ordering';
  /** Whether only the whole order earns anything, and not each item in its place. */
  readonly allOrNothing: boolean;
  /** In the right order. */
  readonly items: readonly OrderedItem[];
}

/** An item to be put in order, and how it stands where Moodle shows plain text. */
export interface OrderedItem {
  readonly text: Html;
  readonly plain: string;
  readonly isMarkedUp: boolean;
}

/** A text with several gaps; their answers stand in the text itself. */
export interface MultianswerQuestion extends MoodleCommon {
  readonly type: 'multianswer';
}
