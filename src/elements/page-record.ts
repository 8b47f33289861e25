import { LearnerRecord } from '../stores/learner-record.ts';

let opened: Promise<LearnerRecord> | undefined;

/** The record of the course that this page belongs to, opened once a page. */
export function pageRecord(): Promise<LearnerRecord> {
  const { course = '', version = '' } = document.documentElement.dataset;
  return (opened ??= LearnerRecord.open(course, version));
}
