import type { Question } from '../domain/question/question.ts';
import { readAllowLine, type Allowed } from './allow-line.ts';
import { readEntries, reportTextBefore } from './entry.ts';
import type { Report } from './finding.ts';
import { parseMarkdown } from './markdown.ts';
import { questionLines } from './question-entry.ts';
import { questionFrom } from './question.ts';

/** A question and the line of its heading. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly line: number;
  /** Rules of item writing that the author sets aside. */
  readonly allowed: Allowed;
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
    const { line, fields } = entry;
    const { allow } = fields.values;
    const question = questionFrom(entry, report);
    const allowed: Allowed = allow
      ? readAllowLine(allow, fields.lineOf('allow'), report)
      : new Map();
    return question ? [{ question, line, allowed }] : [];
  });
}
