import { LIMITS, readRecordText, type RecordReading } from '../domain/record/record-file.ts';

/** Reads a file that somebody has chosen as a record of one course. */
export async function readRecordFile(file: File, course: string): Promise<RecordReading> {
  return file.size <= LIMITS.characters
    ? readRecordText(await file.text().catch(() => ''), course)
    : { problem: { kind: 'too-large' } };
}
