import type { Deed } from '../domain/record/statement.ts';
import type { LearnerRecord } from './learner-record.ts';

/**
 * Puts what somebody is writing into the journal, until it is recorded and the draft is dropped
 * there: when the page ends before, the next one records it. Each change is a statement of its
 * own, which takes the place of the one before, so that it does not matter when another tab
 * records one of them meanwhile. Returns its id.
 */
export function keepDraft(record: LearnerRecord, deed: Deed, before: string): string {
  const statement = record.statementOf(deed);
  record.journal.put(statement);
  record.journal.drop(before);
  return statement.id;
}
