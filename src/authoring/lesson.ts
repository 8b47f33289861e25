import type { z } from 'zod';
import type { Lesson } from '../domain/course/course.ts';
import { LESSON_COMPONENTS } from './components.ts';
import type { Report } from './finding.ts';
import { earlierNames, form, ids, text } from './schema.ts';
import { readText } from './text-page.ts';

/** Front matter of a lesson. */
const lessonFields = form({
  /** Title in lists and at the top of the page. */
  title: text,
  /** One sentence for lists and search. */
  summary: text,
  /** Earlier ids, `module/id` for one of another module: what learners did goes with it. */
  was: earlierNames.exactOptional(),
  /** Objectives of the module that the lesson teaches: `[customer-voice]`. */
  objectives: ids.min(1, { error: 'one objective or more' }),
  /** Ideas that the lesson teaches, each cited in it: `[g10, m5]`. */
  ideas: ids.min(1, { error: 'one idea or more' }),
});

/** A lesson and the lines of its fields. */
export interface PlacedLesson {
  readonly lesson: Lesson;
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/** Reads a lesson; a mistake is reported. */
export function readLesson(id: string, source: string, report: Report): PlacedLesson | undefined {
  const page = readText<z.infer<typeof lessonFields>>(
    source,
    lessonFields,
    LESSON_COMPONENTS,
    report,
  );
  return (
    page && { lesson: { id, ...page.fields.values, body: page.body }, lineOf: page.fields.lineOf }
  );
}
