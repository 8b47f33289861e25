import { parsedFromOutside } from '../link/outside-text.ts';

/** Something that is asked for: a lesson, the quiz of a module, or the final assessment. */
export interface Task {
  /** As statements of the record name it: `lesson/<module>/<lesson>`, `quiz/<module>` or `final`. */
  readonly object: string;
  /** Draws the same questions for everybody; without it, everybody gets their own. Lessons have none. */
  readonly seed?: string;
  /** Share of the points, 0 to 1, with which a quiz or the final assessment counts as done. */
  readonly mastery?: number;
}

/** A trainer's public key: a point of the curve P-256, as the coordinates of a JSON Web Key (RFC 7518, 6.2.1). */
export interface PublicKey {
  readonly x: string;
  readonly y: string;
}

/** What a trainer asks of a group. It travels in a link, and a learner's record keeps it as it came. */
export interface Assignment {
  /** UUID. */
  readonly id: string;
  /** Grows with every change that the trainer makes, so that a later link is told from an earlier one. */
  readonly edition: number;
  /** Id and version of the course that it was made for. */
  readonly course: string;
  readonly version: string;
  /** Whom it is for, and what the trainer says to them: somebody else's words, to be shown as text. */
  readonly group: string;
  readonly note: string;
  /** The last day for it, as in `2026-12-04`; empty where there is none. */
  readonly due: string;
  readonly tasks: readonly Task[];
  /** Seals results, so that only the trainer's browser can open them. */
  readonly key: PublicKey;
}

/** The most that an assignment may hold. */
export const LIMITS = { edition: 1000, group: 80, note: 600, tasks: 200, seed: 24 } as const;

export const isExam = ({ object }: Task): boolean => !object.startsWith('lesson/');

/**
 * The text that travels: JSON, with each task as a list without what it lacks at the end. The same
 * assignment always has the same text.
 */
export function assignmentText(assignment: Assignment): string {
  const { id, edition, course, version, group, note, due, tasks, key } = assignment;
  const facts = { id, edition, course, version, group, note, due };
  const lists = tasks.map(({ object, seed, mastery }) =>
    mastery === undefined ? [object] : [object, seed ?? '', mastery],
  );
  return JSON.stringify({ ...facts, tasks: lists, key: [key.x, key.y] });
}

/** Reads that text again. Nothing comes from one that cannot be an assignment in every part. */
export function readAssignment(text: string): Assignment | undefined {
  try {
    const value = parsedFromOutside(text) as Readonly<Record<string, unknown>>;
    const { id, edition, course, version, group, note, due, tasks, key } = value;
    const read = { tasks: readTasks(tasks), key: readKey(key) };
    const isSound =
      isMatch(id, UUID) &&
      isEdition(edition) &&
      isMatch(course, ID) &&
      isText(version, 64) &&
      isText(group, LIMITS.group) &&
      isText(note, LIMITS.note) &&
      (due === '' || isDay(due));
    if (!isSound || !read.tasks || !read.key) return undefined;
    const facts = { id, edition, course, version, group, note, due } as Omit<
      Assignment,
      'tasks' | 'key'
    >;
    return { ...facts, tasks: read.tasks, key: read.key };
  } catch {
    return undefined;
  }
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OBJECT = /^(lesson\/[a-z0-9-]+\/[a-z0-9-]+|quiz\/[a-z0-9-]+|final)$/;
const SEED = /^[\w-]*$/;
/** 32 bytes as base64url. */
const COORDINATE = /^[\w-]{43}$/;

/** Each task once; a lesson by itself, a quiz or the final with seed and mastery score. */
function readTasks(value: unknown): readonly Task[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.tasks) return undefined;
  const tasks = (value as unknown[]).map(readTask);
  const sound = tasks.filter((task) => task !== undefined);
  const isOnce = new Set(sound.map(({ object }) => object)).size === value.length;
  return isOnce ? sound : undefined;
}

function readTask(value: unknown): Task | undefined {
  const [object, seed = '', mastery] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isMatch(object, OBJECT)) return undefined;
  if (!isExam({ object })) return { object };
  if (!isMatch(seed, SEED) || seed.length > LIMITS.seed) return undefined;
  if (typeof mastery !== 'number' || !(mastery >= 0 && mastery <= 1)) return undefined;
  return { object, ...(seed && { seed }), mastery };
}

function readKey(value: unknown): PublicKey | undefined {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
  return isMatch(x, COORDINATE) && isMatch(y, COORDINATE) ? { x, y } : undefined;
}

/** A whole number that grows by one with each change. */
export const isEdition = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= LIMITS.edition;

const isMatch = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

/** A text without control characters other than line breaks. */
const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.length <= longest && /^(\P{Cc}|\n)*$/u.test(value);

/** A day that the calendar has. */
function isDay(value: unknown): boolean {
  if (!isMatch(value, /^\d{4}-\d\d-\d\d$/)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
