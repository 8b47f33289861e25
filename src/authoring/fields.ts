import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { suggestion, type Report } from './finding.ts';

/** Values of a form, and the line on which each key stands. */
export interface Fields<Shape> {
  readonly values: Shape;
  /** Line of a key, given its path (`'title'`, or `'objectives', 0, 'id'`); of the form when there is none. */
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML and holds it against a schema. Every mistake is reported with its line; undefined
 * comes back when there is one. `firstLine` is the line of the file on which the YAML begins.
 */
export function readFields<Shape>(
  yaml: string,
  schema: z.ZodType<Shape>,
  report: Report,
  firstLine = 1,
): Fields<Shape> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'error' });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (...path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
      report(
        'yaml-syntax',
        lineAt(error.pos[0]),
        `YAML: ${what}.`,
        'Check indents, colons and quotes; put quotes around a text with ": " in it.',
      );
    }
    return undefined;
  }
  let written: unknown;
  try {
    written = document.toJS() ?? {};
  } catch (error) {
    report(
      'yaml-syntax',
      lineAt(offsetOfStrayAlias(document)),
      `YAML: ${(error as Error).message}.`,
      'Put quotes around a text that begins with "*", and write out what an alias would repeat.',
    );
    return undefined;
  }
  const result = schema.safeParse(written);
  if (result.success) return { values: result.data, lineOf };
  for (const issue of result.error.issues) reportIssue(issue, written, lineOf, report);
  return undefined;
}

/** Offset of the first alias that stands for nothing, such as a text that begins with a star. */
function offsetOfStrayAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Reports ids that stand in one list twice. */
export function reportTwins(
  ids: readonly string[],
  noun: string,
  lineOf: (index: number) => number,
  report: Report,
): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    report(
      'duplicate-id',
      lineOf(index),
      `The ${noun} "${id}" stands here twice.`,
      'Take one of the two out, or give it another id.',
    );
  }
}

function reportIssue(
  issue: z.core.$ZodIssue,
  written: unknown,
  lineOf: (...path: readonly PropertyKey[]) => number,
  report: Report,
): void {
  const name = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      report(
        'unknown-key',
        lineOf(...issue.path, key),
        `The key "${key}" means nothing here.`,
        suggestion(key, issue.message.split(' ')),
      );
    }
    return;
  }
  const received = issue.path.reduce<unknown>(
    (value, key) => (Object(value) as Record<PropertyKey, unknown>)[key],
    written,
  );
  const expected = issue.message
    .replace(/^Invalid (input|option|string): /, '')
    .replace(/, received .*$/, '');
  if (received === undefined) {
    report(
      'missing-field',
      lineOf(...issue.path),
      `"${name}" is missing.`,
      `Add "${issue.path.at(-1)?.toString() ?? name}:" (${expected}).`,
    );
    return;
  }
  report(
    'wrong-value',
    lineOf(...issue.path),
    `"${name}" is ${quoted(received)}.`,
    sentence(expected),
  );
}

/** Offset of the deepest key of a path that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  for (let length = 1; length <= path.length; length++) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key: item }) => String(item) === key)
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) offset = node.range[0];
  }
  return offset;
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
