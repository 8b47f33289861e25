import { lmsWords } from '#words/lms.ts';
import { outcomeOf } from '../domain/packaged/outcome.ts';
import type { PackageOutline } from '../domain/packaged/outline.ts';
import { recordText } from '../domain/record/record-file.ts';
import type { Statement } from '../domain/record/statement.ts';

const words = lmsWords.receipt;

/** What a receipt is about. */
export interface Receipt {
  readonly outline: PackageOutline;
  readonly statements: readonly Statement[];
  /** Share of the points that passes, 0 to 1. */
  readonly mastery: number;
  /** Entries that the LMS does not have. */
  readonly unsent: number;
  readonly now: Date;
}

/** The text of a receipt: what was done, for a trainer to read, and behind it the record itself. */
export function receiptText({ outline, statements, mastery, unsent, now }: Receipt): string {
  const { success, score, progress } = outcomeOf(statements, outline, mastery);
  return [
    words.title,
    '',
    words.course(outline.title, outline.version),
    words.saved(now.toLocaleString(outline.language)),
    words.unsent(unsent, statements.length),
    words.progress(percent(progress)),
    score === undefined ? words.noScore : words.score(percent(score)),
    words.success[success],
    '',
    words.entries,
    ...statements.map((statement) => `- ${entry(statement, outline)}`),
    '',
    words.machine,
    '',
    recordText(outline.course, statements, now),
  ].join('\n');
}

/** One thing that was done, in a line. */
function entry(statement: Statement, { questions, language }: PackageOutline): string {
  const { at, object, verb, success, score, response = [] } = statement;
  const date = new Date(at);
  // What comes back from an LMS has lost its time.
  const time = date.getFullYear() < 2000 ? words.earlier : date.toLocaleString(language);
  const name = questions.find((each) => each.object === object && each.text !== '')?.text ?? object;
  const answer = verb === 'answered' && response.length > 0 ? `“${response.join(', ')}”` : '';
  const verdict =
    success === undefined || verb !== 'answered' ? '' : success ? words.right : words.wrong;
  const share = score === undefined ? '' : percent(score);
  return [time, name, words.verbs[verb], answer, verdict, share].filter(Boolean).join(' · ');
}

const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-6) / 10} %`;
