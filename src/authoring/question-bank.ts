import { z } from 'zod';
import { POOLS, type Question } from '../domain/question/question.ts';
import { readEntries, reportTextBefore, type Entry } from './entry.ts';
import type { Report } from './finding.ts';
import { parseMarkdown } from './markdown.ts';
import { questionFrom } from './question.ts';
import { form, id, idLine, text, wholeNumber, yesNo } from './schema.ts';

/** The lines under a question's heading. */
const questionLines = form({
  /** An objective of the module: `customer-voice`. */
  objective: id,
  /** The ideas it rests on: `g10, m3`. */
  source: idLine,
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
});
export type QuestionLines = z.infer<typeof questionLines>;
export type QuestionEntry = Entry<QuestionLines>;

/** A question and the line of its heading. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly line: number;
}

/** Reads the question bank of a module. Questions with mistakes are reported and left out. */
export function readQuestionBank(source: string, report: Report): readonly PlacedQuestion[] {
  const parsed = parseMarkdown(source);
  const { before, entries } = readEntries(
    parsed,
    { schema: questionLines, parts: ['Hint', 'Why'] },
    report,
  );
  reportTextBefore(before, report);
  return entries.flatMap((entry) => {
    const question = questionFrom(entry, report);
    return question ? [{ question, line: entry.line }] : [];
  });
}
