import { z } from 'zod';
import type { Source } from '../domain/course/course.ts';
import { readFields } from './fields.ts';
import type { Report } from './finding.ts';
import { form, id, text, wholeNumber } from './schema.ts';

/** A file of `sources/`. */
const sourceFields = form({
  title: text,
  /** Leave it out when the page names nobody. */
  author: text.exactOptional(),
  /** Who the author is. */
  about: text.exactOptional(),
  /** Where it was published: `MAL 34/20`. */
  publication: text,
  year: wholeNumber(1000),
  pages: text.exactOptional(),
  /** What a reader should know about the text. */
  note: text.exactOptional(),
  /** How a citation names it: `Gathuru 2020`. */
  short: text,
  /** Its ideas, in the course's own words. */
  ideas: z
    .array(form({ id, page: text.exactOptional(), text }))
    .min(1, { error: 'one idea or more' }),
});

/** A source and the line of each idea. */
export interface PlacedSource {
  readonly source: Source;
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/** Reads the file of a source; a mistake is reported. */
export function readSource(name: string, yaml: string, report: Report): PlacedSource | undefined {
  const fields = readFields<z.infer<typeof sourceFields>>(yaml, sourceFields, report);
  return fields && { source: { id: name, ...fields.values }, lineOf: fields.lineOf };
}
