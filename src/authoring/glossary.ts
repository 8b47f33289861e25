import type { z } from 'zod';
import type { Term } from '../domain/course/course.ts';
import { textOf } from '../domain/prose/text.ts';
import { readEntries, reportTextBefore } from './entry.ts';
import type { Report } from './finding.ts';
import { parseMarkdown } from './markdown.ts';
import { form, idLine, text, yesNo } from './schema.ts';
import { toProse } from './to-prose.ts';

/** The lines under a term's heading. */
const termLines = form({
  /** The term as it is written in a text. */
  term: text,
  /** Other names, with commas between them. */
  also: text.default(''),
  /** The ideas it belongs to: `g19`. */
  source: idLine,
  /** Whether a lesson that uses the term has to explain it with `<Term>`. Default: `no`. */
  jargon: yesNo.default(false),
});

/** A term and the line of its heading. */
export interface PlacedTerm {
  readonly term: Term;
  readonly line: number;
  /** Whether a lesson that uses it has to explain it. */
  readonly jargon: boolean;
}

/** Reads the glossary; mistakes are reported. */
export function readGlossary(source: string, report: Report): readonly PlacedTerm[] {
  const entryForm = { schema: termLines, parts: [] };
  const { before, entries } = readEntries<z.infer<typeof termLines>>(
    parseMarkdown(source),
    entryForm,
    report,
  );
  reportTextBefore(before, report);
  return entries.map(({ id, line, fields, blocks }) => {
    const body = toProse(blocks, report);
    if (blocks.length === 0) {
      report(
        'missing-text',
        line,
        `The term "${id}" is not explained.`,
        'Write its explanation; the first sentence stands alone.',
      );
    }
    const { term, also, jargon, source: ideas } = fields.values;
    const names = also.split(',').map((name) => name.trim());
    return {
      term: {
        id,
        term,
        also: names.filter(Boolean),
        ideas,
        short: firstSentence(textOf(body)),
        body,
      },
      line,
      jargon,
    };
  });
}

/** A text up to the first full stop, question or exclamation mark that ends a sentence. */
function firstSentence(words: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(words)?.[0] ?? words;
}
