import { isPossibleTime, VERBS, type Statement } from './statement.ts';

/** The latest instant that a date can be (ECMA-262, 21.4.1.1): no clock gives a later place. */
const LATEST = 8.64e15;

/** Characters that one text of a response may have, and parts that a response may have. */
const MOST = { characters: 1_000_000, parts: 5000 } as const;

/** Reads a part of a statement, or gives nothing when it cannot be one. */
type PartReader = (value: unknown) => Statement[keyof Statement] | undefined;

const readText =
  (longest: number, shortest = 0): PartReader =>
  (value) =>
    typeof value === 'string' &&
    value.length >= shortest &&
    value.length <= longest &&
    /^\P{Cc}*$/u.test(value)
      ? value.toWellFormed()
      : undefined;

const readName: PartReader = (value) =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : undefined;

const readTime: PartReader = (value) => {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
  return isPossibleTime(time) ? new Date(time).toISOString() : undefined;
};

const readResponse: PartReader = (value) =>
  Array.isArray(value) && value.length <= MOST.parts && value.every(isShortText)
    ? value.map((part) => part.toWellFormed())
    : undefined;

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST.characters;

const readShare: PartReader = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;

const READERS: Readonly<Record<keyof Statement, PartReader>> = {
  id: readName,
  verb: (value) => VERBS.find((verb) => verb === value),
  object: readText(300, 1),
  at: readTime,
  order: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  response: readResponse,
  success: (value) => (typeof value === 'boolean' ? value : undefined),
  score: readShare,
  confidence: readShare,
  attempt: readName,
  registration: readName,
  revision: readText(64),
  version: readText(64),
};
const PARTS = Object.keys(READERS) as (keyof Statement)[];
const NEEDED: readonly (keyof Statement)[] = ['id', 'verb', 'object', 'at', 'version'];

/**
 * A statement that comes from outside, such as a file, or the name of the part that cannot be
 * right. Parts that no statement has are left out, and so is a place that no clock gives.
 */
export function soundStatement(
  value: unknown,
): { readonly statement: Statement } | { readonly wrong: string } {
  if (typeof value !== 'object' || value === null) return { wrong: 'statement' };
  const given = value as Readonly<Record<string, unknown>>;
  const sound: Record<string, unknown> = {};
  for (const part of PARTS) {
    if (!Object.hasOwn(given, part) || given[part] === undefined) continue;
    const read = READERS[part](given[part]);
    if (read === undefined) return { wrong: part };
    sound[part] = read;
  }
  const missing = NEEDED.find((part) => !(part in sound));
  if (missing) return { wrong: missing };
  const order = Number(sound['order'] ?? -1);
  if (order < 0 || order > LATEST) delete sound['order'];
  return { statement: sound as unknown as Statement };
}
