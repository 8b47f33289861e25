import { soundStatement } from './sound-statement.ts';
import type { Statement } from './statement.ts';

/** What stands in a file of a record, so that it is known for one. */
const FORMAT = 'learning-record';
/** Version of the format of files and links; `docs/record-format.md` describes it. */
export const FORMAT_VERSION = 1;

/** The most that is taken from outside. Nobody reaches it by learning. */
export const LIMITS = { characters: 20_000_000, statements: 100_000 } as const;

/** Why a record from outside is refused. */
export type RecordProblem =
  | { readonly kind: 'too-large' | 'not-json' | 'no-record' | 'too-many' | 'cut' | 'packed' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'other-course'; readonly course: string }
  /** `entry` counts from one; `part` is what cannot be right of it. */
  | { readonly kind: 'broken'; readonly entry: number; readonly part: string };

/** What a record from outside holds, or why none of it is taken. */
export type RecordReading =
  | { readonly statements: readonly Statement[]; readonly problem?: never }
  | { readonly problem: RecordProblem };

/** A record as the text of a file, a statement on each line. */
export function recordText(course: string, statements: readonly Statement[], saved: Date): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, course, saved: saved.toISOString() };
  const lines = statements.map((statement) => `\n    ${JSON.stringify(statement)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "statements": [${lines.join(',')}\n  ]\n}\n`;
}

/** Reads the text of a file for one course. Either all of it is sound, or nothing is taken. */
export function readRecordText(text: string, course: string): RecordReading {
  if (text.length > LIMITS.characters) return { problem: { kind: 'too-large' } };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const { format, version, ...rest } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT) return { problem: { kind: 'no-record' } };
  return versionProblem(version) ?? readStatements(rest['statements'], rest['course'], course);
}

/** Why a version of the format cannot be read here, if it cannot. */
export function versionProblem(version: unknown): RecordReading | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { problem: { kind: 'no-record' } };
  }
  return version > FORMAT_VERSION ? { problem: { kind: 'newer', version } } : undefined;
}

/** Reads statements for one course; a statement that comes twice counts once. */
export function readStatements(values: unknown, from: unknown, course: string): RecordReading {
  if (typeof from !== 'string' || !Array.isArray(values)) return { problem: { kind: 'no-record' } };
  if (from !== course) return { problem: { kind: 'other-course', course: from.slice(0, 60) } };
  if (values.length > LIMITS.statements) return { problem: { kind: 'too-many' } };
  const statements = new Map<string, Statement>();
  for (const [index, value] of values.entries()) {
    const read = soundStatement(value);
    if ('wrong' in read) return { problem: { kind: 'broken', entry: index + 1, part: read.wrong } };
    const { statement } = read;
    if (!statements.has(statement.id)) statements.set(statement.id, statement);
  }
  return { statements: [...statements.values()] };
}

/** What merging a record from outside would add to one. */
export function newIn(
  statements: readonly Statement[],
  known: readonly Statement[],
): readonly Statement[] {
  const ids = new Set(known.map(({ id }) => id));
  return statements.filter(({ id }) => !ids.has(id));
}
