import type { Connection, Remembering } from './connection.ts';
import { terminatedStatement, type failureOf } from './due-statements.ts';
import type { Outbox } from './outbox.ts';
import type { XapiStatement } from './xapi-statement.ts';

/** The verdict that waits for the end of a session, where there is one. */
export type Failure = ReturnType<typeof failureOf>;

/** How a session is when it ends. */
export interface Ending {
  readonly failure: Failure;
  /** Whether the LMS wants to have what is done. */
  readonly isRecorded: boolean;
}

/**
 * Ends a session on the learner's wish, one thing after the other. Rejects when the LMS does not
 * answer: then nothing counts as said, and the next try says all of it.
 */
export async function endInOrder(
  connection: Connection,
  { failure, isRecorded }: Ending,
  remember: Remembering['remember'],
): Promise<void> {
  const { document, clock, lrs } = connection;
  // By itself: one that is refused would take the end with it.
  if (failure) await lrs.post([failure.statement]);
  if (isRecorded) {
    const reported = failure ? [failure.mark] : [];
    document.change({ reported, spent: document.before + clock.spent });
    await document.save();
  }
  remember({ ended: true });
  try {
    await lrs.post([terminatedStatement(connection)]);
  } catch (error) {
    remember({ ended: false });
    throw error;
  }
}

/**
 * Sends what is left while the page goes, and waits for nothing. `outbox` has what waits;
 * `isEnding` says that a request may be on its way that says part of it.
 */
export function endAtOnce(
  connection: Connection,
  { failure, isRecorded }: Ending,
  {
    outbox,
    isEnding,
    isReload,
  }: Readonly<{ outbox?: Outbox | undefined; isEnding: boolean; isReload: boolean }>,
): void {
  const { document, clock, lrs } = connection;
  const words = failure ? [failure.statement] : [];
  const last = isReload ? [] : [...words, terminatedStatement(connection)];
  if (isRecorded) {
    const reported = failure && !isReload ? [failure.mark] : [];
    document.change({ reported, spent: document.before + clock.spent });
    document.saveAtOnce();
  }
  const waiting = outbox?.takeWaiting() ?? [];
  const all = [...waiting, ...last];
  for (const part of isEnding ? all.map((each) => [each]) : partsOf(waiting, last)) {
    if (part.length > 0) lrs.post(part).catch(() => undefined);
  }

  /** One request keeps the order; but what is refused or too long would take the end with it. */
  function partsOf(...parts: readonly (readonly XapiStatement[])[]): typeof parts {
    return outbox?.isRefused || !lrs.outlives(all) ? parts : [all];
  }
}
