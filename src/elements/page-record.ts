import { LearnerRecord } from '../stores/learner-record.ts';
import { RecordNotice } from './record-notice.ts';

let opened: Promise<LearnerRecord> | undefined;

/** The record of the course that this page belongs to, opened once a page. */
export function pageRecord(): Promise<LearnerRecord> {
  const { course = '', version = '' } = document.documentElement.dataset;
  return (opened ??= LearnerRecord.open(course, version).then(withNotice));
}

/** A record whose faults are told at the top of the page. */
function withNotice(record: LearnerRecord): LearnerRecord {
  const notice = document.querySelector('record-notice');
  if (notice instanceof RecordNotice) notice.watch(record);
  return record;
}
