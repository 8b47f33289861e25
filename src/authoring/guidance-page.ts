import type { GuidancePage } from '../domain/course/course.ts';
import { z } from 'zod';
import { TEXT_COMPONENTS } from './components.ts';
import type { Report } from './finding.ts';
import { form, ids, lessonRef, text } from './schema.ts';
import { readText } from './text-page.ts';

/** Front matter of a guidance page. */
const guidanceFields = form({
  /** The question that the page answers. */
  title: text,
  /** The answer first, in two or three sentences that stand alone. */
  answer: text,
  /** Ids of learning paths: `[managers, executives]`. */
  audience: ids.min(1, { error: 'one learning path or more' }),
  /** Ideas that the page rests on, each cited in it. */
  ideas: ids.min(1, { error: 'one idea or more' }),
  /** Lessons that teach it, as `module/lesson`. Default: none. */
  taught: z.array(lessonRef).default([]),
});

/** A guidance page and the lines of its fields. */
export interface PlacedGuidance {
  readonly page: GuidancePage;
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/** Reads a guidance page; a mistake is reported. */
export function readGuidance(
  id: string,
  source: string,
  report: Report,
): PlacedGuidance | undefined {
  const page = readText<z.infer<typeof guidanceFields>>(
    source,
    guidanceFields,
    TEXT_COMPONENTS,
    report,
  );
  return (
    page && { page: { id, ...page.fields.values, body: page.body }, lineOf: page.fields.lineOf }
  );
}
