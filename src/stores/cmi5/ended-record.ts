import type { Statement } from '../../domain/record/statement.ts';
import { authorizationOf, type Remembering } from './connection.ts';
import { LearnerDocument } from './learner-document.ts';
import { Lrs } from './lrs.ts';

/** What the LMS still shows of a session that is over: reading sends no statement. Nothing where it refuses. */
export async function readEnded(session: Remembering): Promise<readonly Statement[]> {
  if (session.memory.launch.kind === 'cmi5' && !session.memory.token) return [];
  try {
    const document = new LearnerDocument(
      new Lrs(session.memory.launch, await authorizationOf(session)),
    );
    await document.open();
    return document.kept.statements;
  } catch {
    return [];
  }
}
