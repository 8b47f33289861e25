import { homeOf } from '#home';
import type { Renames } from '../domain/record/rename.ts';
import { LearnerRecord } from '../stores/learner-record.ts';

let record: LearnerRecord | undefined;

/** The record of the course that this page belongs to. It can be added to before it is open. */
export function theRecord(): LearnerRecord {
  if (!record) {
    const { course = '', version = '', renames } = document.documentElement.dataset;
    const translation = renames
      ? import('../domain/record/today.ts').then((today) =>
          today.byTodaysNames(JSON.parse(renames) as Renames),
        )
      : undefined;
    record = new LearnerRecord(version, homeOf(course), translation);
    // The notice of faults has to be there when the network is not.
    record.opened.then(() => import('#notice')).catch(() => undefined);
  }
  return record;
}

/** The same, once everything that is kept is known. */
export const pageRecord = (): Promise<LearnerRecord> => theRecord().opened;
