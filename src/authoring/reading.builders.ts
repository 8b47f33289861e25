import { findingsAsText, reportInto, type Finding, type Report } from './finding.ts';

/** What came of reading a file, and what its author sees. */
export interface Reading<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
  /** The findings as the terminal shows them. */
  readonly says: string;
}

/** What an author sees of a file without mistakes. */
export const NOTHING_WRONG = '0 findings in 0 files';

/** Reads a file with one of the readers, and keeps what it reports. */
export function reading<Value>(file: string, read: (report: Report) => Value): Reading<Value> {
  const findings: Finding[] = [];
  const value = read(reportInto(findings, file));
  return { value, findings, says: findingsAsText(findings, 'content') };
}
