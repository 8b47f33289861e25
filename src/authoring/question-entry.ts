import { z } from 'zod';
import { POOLS, type Asked, type Question } from '../domain/question/question.ts';
import { LEVELS } from '../domain/course/course.ts';
import type { Entry } from './entry.ts';
import type { Block } from './markdown.ts';
import { earlierNamesLine, form, id, idLine, text, wholeNumber, yesNo } from './schema.ts';

/** The lines under a question's heading. */
export const questionLines = form({
  /** An objective of the module: `customer-voice`. */
  objective: id,
  /** The ideas it rests on: `g10, m3`. */
  source: idLine,
  /** What it asks of the learner: `remember` to `create`. Default: the level of its objective. */
  level: z.enum(LEVELS).optional(),
  /** Where it may appear: `check`, `quiz` or `final`. Default: `quiz`. */
  pool: z.enum(POOLS).default('quiz'),
  /** Points for the right answer. Default: 1. */
  points: wholeNumber(1).default(1),
  /** Whether a partly right answer earns a share of the points. Default: `no`. */
  partial: yesNo.default(false),
  /** `fixed` keeps the options in the order written. Default: `shuffled`. */
  order: z.enum(['fixed', 'shuffled']).default('shuffled'),
  /** How many keys are meant: `one` or `several`. Default: whatever is marked. */
  choose: z.enum(['one', 'several']).optional(),
  /** Numeric questions: `1200`, `1200 ± 50` or `10 to 20`. */
  answer: text.optional(),
  /** Numeric questions: the unit behind the answer. */
  unit: text.default(''),
  /** Earlier ids of the question, `module/id` for one of another module: answers go with it. */
  was: earlierNamesLine.optional(),
  /** Revisions that asked the same in other words, as `npm run revisions` prints them: answers stay valid. */
  same: idLine.optional(),
  /** Rules of item writing that it may break, each with its reason: `few-options because …`. */
  allow: text.optional(),
});

/** What stands under the heading of a question. */
export type QuestionEntry = Entry<z.infer<typeof questionLines>>;

/** A list whose items may have boxes. */
export type ListBlock = Extract<Block, { type: 'list' }>;
export type TableBlock = Extract<Block, { type: 'table' }>;

/** The part of a question that its kind decides. */
export type QuestionAnswers<Each = Question> = Each extends Asked ? Omit<Each, keyof Asked> : never;
