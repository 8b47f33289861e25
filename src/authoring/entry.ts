import type { z } from 'zod';
import { readFields, type Fields } from './fields.ts';
import type { Report } from './finding.ts';
import { lineOf, plainText, sourceOf, type Block, type ParsedText } from './markdown.ts';
import { ID } from './schema.ts';

/**
 * What stands under one heading of a question bank, scenario, checklist or glossary: the
 * heading is the id, the lines under it are fields, then comes text, cut by smaller headings.
 */
export interface Entry<Shape> {
  readonly id: string;
  readonly line: number;
  readonly fields: Fields<Shape>;
  /** The text before the first smaller heading. */
  readonly blocks: readonly Block[];
  /** The text under each smaller heading, by the heading's words. */
  readonly parts: ReadonlyMap<string, readonly Block[]>;
}

interface EntryForm<Shape> {
  readonly schema: z.ZodType<Shape>;
  /** Smaller headings that an entry may have. */
  readonly parts: readonly string[];
  /** Smaller headings that an entry must have. */
  readonly required?: readonly string[];
}

/**
 * Reads all entries of a text. `before` is what stands above the first one, and `ids` has those
 * of entries with mistakes too, so that nobody is told that they are not there.
 */
export function readEntries<Shape>(
  parsed: ParsedText,
  entryForm: EntryForm<Shape>,
  report: Report,
): {
  readonly before: readonly Block[];
  readonly entries: readonly Entry<Shape>[];
  readonly ids: readonly string[];
} {
  const [before = [], ...sections] = cutAt(parsed.blocks, 2);
  const seen = new Map<string, number>();
  const entries = sections.flatMap((section) => {
    const entry = readEntry(section, parsed.source, entryForm, report);
    if (!entry) return [];
    const first = seen.get(entry.id);
    if (first !== undefined) {
      report(
        'duplicate-id',
        entry.line,
        `"${entry.id}" stands on line ${first} already.`,
        'Give one of the two another id.',
      );
      return [];
    }
    seen.set(entry.id, entry.line);
    return [entry];
  });
  if (sections.length === 0) {
    report(
      'empty-file',
      1,
      'Nothing is in this file.',
      'Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.',
    );
  }
  const ids = sections.flatMap((section) => section.slice(0, 1).map(plainText));
  return { before, entries, ids: ids.filter((id) => ID.test(id)) };
}

/** Reports text above the first entry in files where no page shows it; titles and comments may stand there. */
export function reportTextBefore(before: readonly Block[], report: Report): void {
  for (const block of before.filter(({ type }) => type !== 'heading' && type !== 'html')) {
    report(
      'misplaced-text',
      lineOf(block),
      'This text stands above the first heading that is an id.',
      'Put it under one, or in a comment: <!-- … -->.',
    );
  }
}

function readEntry<Shape>(
  section: readonly Block[],
  source: string,
  { schema, parts: known, required = [] }: EntryForm<Shape>,
  report: Report,
): Entry<Shape> | undefined {
  const [heading, ...rest] = section as [Block, ...Block[]];
  const line = lineOf(heading);
  const id = plainText(heading);
  if (!ID.test(id)) {
    report(
      'bad-id',
      line,
      `The heading "${id}" is no id.`,
      'A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".',
    );
    return undefined;
  }
  const [first] = rest;
  const hasFields = first?.type === 'paragraph' && /^[\w-]+:(\s|$)/.test(sourceOf(source, first));
  const yaml = hasFields ? sourceOf(source, first) : '';
  const fields = readFields(yaml, schema, report, hasFields ? lineOf(first) : line);
  const [blocks = [], ...smaller] = cutAt(hasFields ? rest.slice(1) : rest, 3);
  const parts = partsFrom(smaller, known, report);
  for (const name of required.filter((each) => !parts.has(each))) {
    report(
      'missing-field',
      line,
      `"${id}" has no "### ${name}".`,
      `Add the heading "### ${name}" and its text.`,
    );
  }
  return fields && { id, line, fields, blocks, parts };
}

function partsFrom(
  sections: readonly (readonly Block[])[],
  known: readonly string[],
  report: Report,
): Map<string, readonly Block[]> {
  const parts = new Map<string, readonly Block[]>();
  for (const [heading, ...blocks] of sections as [Block, ...Block[]][]) {
    const name = plainText(heading);
    const line = lineOf(heading);
    if (!known.includes(name)) {
      const list = known.map((each) => `"### ${each}"`).join(', ');
      report(
        'unknown-key',
        line,
        `The heading "### ${name}" means nothing here.`,
        `Headings known here: ${list || 'none'}.`,
      );
    } else if (blocks.length === 0) {
      report(
        'missing-text',
        line,
        `Nothing stands under "### ${name}".`,
        'Write its text, or take the heading out.',
      );
    } else parts.set(name, blocks);
  }
  return parts;
}

/** Cuts a list of blocks before each heading of a depth. The first piece has no heading. */
function cutAt(blocks: readonly Block[], depth: number): Block[][] {
  const pieces: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) pieces.push([]);
    pieces.at(-1)?.push(block);
  }
  return pieces;
}
