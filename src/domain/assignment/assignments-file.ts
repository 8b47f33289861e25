import { isNewer } from '../link/outside-text.ts';
import { assignmentText, readAssignment } from './assignment.ts';
import type { MadeAssignment } from './made-assignment.ts';

/** What stands in the file, so that it is known for one, and the version of its format. */
const FORMAT = 'assignments';
const VERSION = 1;

/** The most that a file may hold. */
export const FILE_LIMITS = { characters: 5_000_000, assignments: 1000 } as const;

/** Why nothing is taken from a file. */
export type AssignmentsFault = 'no-file' | 'newer' | 'other-course' | 'broken';

/**
 * A trainer's assignments as the text of a file. It holds public keys only:
 *
 *     { "format": "assignments", "version": 1, "course": "empty-chair",
 *       "saved": "2026-11-23T08:00:00.000Z",
 *       "assignments": [
 *         { "made": "2026-11-20T08:00:00.000Z", "edited": "2026-11-22T08:00:00.000Z",
 *           "assignment": { "id": "0b5c…", "edition": 2, "group": "North region", … } }] }
 */
export function assignmentsText(
  course: string,
  made: readonly MadeAssignment[],
  saved: Date,
): string {
  const assignments = made.map(({ made, edited, assignment }) => ({
    made,
    edited,
    assignment: JSON.parse(assignmentText(assignment)) as unknown,
  }));
  const head = { format: FORMAT, version: VERSION, course, saved: saved.toISOString() };
  return `${JSON.stringify({ ...head, assignments }, null, 2)}\n`;
}

/** Reads such a file for one course. Either all of it is sound, or nothing is taken. */
export function readAssignments(
  text: string,
  course: string,
):
  | { readonly assignments: readonly MadeAssignment[]; readonly fault?: never }
  | { readonly fault: AssignmentsFault } {
  const file = text.length <= FILE_LIMITS.characters ? valueOf(text) : {};
  const { format, version, course: from, assignments } = file;
  if (format !== FORMAT) return { fault: 'no-file' };
  if (isNewer(version, VERSION)) return { fault: 'newer' };
  if (from !== course) return { fault: 'other-course' };
  const isSound =
    version === VERSION &&
    Array.isArray(assignments) &&
    assignments.length <= FILE_LIMITS.assignments;
  if (!isSound) return { fault: 'broken' };
  const read = (assignments as unknown[]).map(readMade);
  const sound = read.filter((each) => each?.assignment.course === course) as MadeAssignment[];
  return sound.length === read.length ? { assignments: sound } : { fault: 'broken' };
}

function readMade(value: unknown): MadeAssignment | undefined {
  const { made, edited, assignment: content } = Object(value) as Readonly<Record<string, unknown>>;
  const assignment = readAssignment(JSON.stringify(content ?? null));
  return assignment && isTime(made) && isTime(edited) ? { assignment, made, edited } : undefined;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));

function valueOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
