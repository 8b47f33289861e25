import type { Outcome } from '../../domain/packaged/outcome.ts';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { isUuid } from '../name-uuid.ts';
import { answeredStatement, progressedStatement } from './allowed-statement.ts';
import type { Connection } from './connection.ts';
import { definedStatement } from './defined-statement.ts';
import type { DefinedVerb } from './vocabulary.ts';
import type { XapiStatement } from './xapi-statement.ts';

/** Answers as statements; other things in a record are for the course alone. */
export function answersOf(
  { context, clock, times }: Connection,
  outline: PackageOutline,
  statements: readonly Statement[],
): readonly XapiStatement[] {
  return statements.flatMap((statement) => {
    const spent = times.secondsOf(statement) * 1000;
    const question = outline.questions.find(({ object }) => object === statement.object);
    // An answer without a verdict is a draft; an id of another making is no statement of xAPI.
    const isAnswer = statement.verb === 'answered' && statement.success !== undefined;
    if (!question || !isAnswer || !isUuid(statement.id)) return [];
    const when = { timestamp: clock.at(statement.at), spent };
    return [answeredStatement(context, outline, question, statement, when)];
  });
}

/** What is to be said as soon as it is so: completed and passed, each once for a registration (9.3). */
export function achievementsOf(connection: Connection, outcome: Outcome): readonly XapiStatement[] {
  const { reported } = connection.document.kept;
  const completed = outcome.completion === 'completed' && !reported.includes('completed');
  const passed = outcome.success === 'passed' && !reported.includes('passed');
  return [
    ...(completed ? [verdict(connection, 'completed', outcome)] : []),
    ...(passed ? [verdict(connection, 'passed', outcome)] : []),
  ];
}

/** How far the learner is, until all is done. */
export function progressOf(
  { context, clock, document }: Connection,
  { progress }: Outcome,
): XapiStatement | undefined {
  const percent = Math.floor(progress * 100);
  const done = percent === 100 || document.kept.reported.includes('completed');
  return percent === 0 || done ? undefined : progressedStatement(context, percent, clock.now());
}

/**
 * What is said before the session ends: a session has one verdict (9.3), and a learner who has
 * failed may still pass, so `failed` waits for the end. It is never said after `passed`, and once
 * for an attempt; `mark` is noted for that.
 */
export function failureOf(
  connection: Connection,
  outcome: Outcome,
  statements: readonly Statement[],
): { readonly statement: XapiStatement; readonly mark: string } | undefined {
  const { reported } = connection.document.kept;
  const last = statements.findLast(({ verb }) => verb === 'passed' || verb === 'failed');
  const mark = `failed ${last?.id ?? ''}`;
  const due = outcome.success === 'failed' && !reported.includes('passed');
  return due && !reported.includes(mark)
    ? { statement: verdict(connection, 'failed', outcome), mark }
    : undefined;
}

/** The last statement of a session. */
export function terminatedStatement({ context, clock }: Connection): XapiStatement {
  return definedStatement(context, 'terminated', { timestamp: clock.now(), spent: clock.spent });
}

/** A verdict takes as long as the learner has spent on it, in all sessions. */
function verdict(connection: Connection, verb: DefinedVerb, { score }: Outcome): XapiStatement {
  const { context, clock, document } = connection;
  return definedStatement(context, verb, {
    timestamp: clock.now(),
    spent: document.before + clock.spent,
    ...(score !== undefined && {
      score: { scaled: score, raw: score * 100, min: 0, max: 100 },
    }),
  });
}
