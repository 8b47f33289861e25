import { checksumOf } from '../link/checksum.ts';
import { moduleTouchedLast } from '../record/progress.ts';
import { moduleObject, type Statement } from '../record/statement.ts';
import { attemptEntries } from './attempt-entry.ts';
import { lessonEntries } from './lesson-entries.ts';
import type { PackageOutline } from './outline.ts';
import { outlineNames, quizObjects } from './outline-names.ts';
import { practiceTexts } from './practice-entry.ts';
import { readEntries, subjectOf, UNREAD } from './read-entries.ts';
import type { RestoredDeed } from './restored-attempt.ts';
import { SHORT, shortName } from './short-name.ts';

/** The format that this version of the engine writes and reads. */
const FORMAT = '1';

/** Object of the statement that holds entries that could not be read, so that they are kept on. */
const UNREAD_OBJECT = 'unread';

/** Stands for no module. */
const NO_MODULE = '...';

/** Characters before the first entry: format, checksum, and the module that was touched last. */
export const HEAD_LENGTH = FORMAT.length + 8 + SHORT;

/** Data to suspend, and how many texts of practices found no room in it. */
export interface SuspendData {
  readonly data: string;
  readonly left: number;
}

/**
 * What a learner did in a package as a short text for a learning management system, for SCORM 1.2
 * of at most 4,096 characters; `docs/decisions/10-…` says how it is made. As kept:
 *
 *     15b1e0a97k3D:4rT.kX3b_0EC.0PaV77CB,Rk3BAABCnYnYAM7Yzw.p0Q_aaED*epromise-audit~Kgaps~K1…
 *
 * that is, the format, a checksum, and entries that each begin with a sign for their kind. What
 * the course demands always fits into the `worstCase`; texts of practices take what room is left,
 * the newest first, and after them what another version of the course had kept.
 */
export function suspendData(
  statements: readonly Statement[],
  outline: PackageOutline,
  limit: number,
): SuspendData {
  const entries = [
    ...outline.modules.flatMap((module) => lessonEntries(statements, module, outline)),
    ...quizObjects(outline).flatMap((quiz) => attemptEntries(statements, quiz, outline)),
  ];
  const room = limit - HEAD_LENGTH - lengthOf(entries);
  const texts = practiceTexts(statements);
  const kept = fitting([...texts].reverse(), room).reverse();
  const unread = fitting(unreadBeside(statements, entries), room - lengthOf(kept) - UNREAD.length);
  const body = [
    touchedModule(statements),
    ...entries,
    ...kept,
    ...(unread.length > 0 ? [UNREAD, ...unread] : []),
  ].join('');
  if (body === NO_MODULE) return { data: '', left: texts.length };
  return { data: FORMAT + checksumFor(outline, body) + body, left: texts.length - kept.length };
}

/** The checksum of data, which belongs to one course. */
const checksumFor = ({ course }: PackageOutline, body: string): string =>
  checksumOf(`${course} ${body}`);

const lengthOf = (entries: readonly string[]): number =>
  entries.reduce((sum, { length }) => sum + length, 0);

/** The entries that fit, each that does in its turn. */
function fitting(entries: readonly string[], room: number): string[] {
  let left = room;
  return entries.filter(({ length }) => {
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** Entries that could not be read, unless something is said now about the same thing. */
function unreadBeside(
  statements: readonly Statement[],
  entries: readonly string[],
): readonly string[] {
  const subjects = new Set(entries.map(subjectOf));
  const unread = statements.findLast(({ object }) => object === UNREAD_OBJECT)?.response ?? [];
  return unread.filter((entry) => !subjects.has(subjectOf(entry)));
}

/** Short name of the module in which the learner did something last. */
function touchedModule(statements: readonly Statement[]): string {
  const touched = moduleTouchedLast(statements);
  return touched === undefined ? NO_MODULE : shortName(moduleObject(touched));
}

/** Statements that were suspended, and what kept some of them from being read. */
export interface Restored {
  readonly statements: readonly Statement[];
  /**
   * `damaged`: the data is cut off, altered or of another course, so that nothing of it counts;
   * `newer`: a later version of the engine wrote it; `older`: some of it is about questions or
   * lessons that this version of the course does not have.
   */
  readonly fault?: 'damaged' | 'newer' | 'older';
}

/** When what has no time of its own happened. */
const LONG_AGO = new Date(0).toISOString();

/**
 * The statements that suspended data stands for. What follows from them is what followed from
 * those that were suspended. When the course has changed:
 * 1. an answer counts where its question means the same, also under a revision that is listed as `same`;
 * 2. a check that means something else has been begun, and is to be answered again;
 * 3. a question of a quiz that means something else is open again, one that is gone is not asked;
 * 4. what is gone is kept unread, and is there again when it comes back.
 */
export function restored(data: string, outline: PackageOutline): Restored {
  if (data === '') return { statements: [] };
  const body = data.slice(HEAD_LENGTH - SHORT);
  if (!data.startsWith(FORMAT)) {
    return { statements: [], fault: /^[2-9]/.test(data) ? 'newer' : 'damaged' };
  }
  const checksum = data.slice(FORMAT.length, HEAD_LENGTH - SHORT);
  if (checksum !== checksumFor(outline, body)) return { statements: [], fault: 'damaged' };
  const names = outlineNames(outline);
  const { deeds, unread, isOlder } = readEntries(body.slice(SHORT), names);
  const touched = names.modules.get(body.slice(0, SHORT))?.split('/')[1];
  const all: readonly RestoredDeed[] = [
    ...(unread.length > 0
      ? [{ verb: 'commented', object: UNREAD_OBJECT, response: unread } as const]
      : []),
    ...deeds,
    // Where the learner went on is found by the last statement about a module.
    ...(touched === undefined
      ? []
      : [{ verb: 'initialized', object: `lesson/${touched}` } as const]),
  ];
  const statements = all.map((deed, index): Statement => ({
    id: `restored-${index}`,
    at: LONG_AGO,
    version: outline.version,
    ...deed,
    order: index,
  }));
  return { statements, ...(isOlder && { fault: 'older' }) };
}
