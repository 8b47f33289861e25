import { z } from 'zod';
import { LEVELS } from '../domain/course/course.ts';
import { readFields, reportTwins, type Fields } from './fields.ts';
import type { Report } from './finding.ts';
import { form, id, ids, text, wholeNumber } from './schema.ts';

/** The file `module.yaml`. */
const moduleFields = form({
  /** Earlier ids: what learners did goes with them. */
  was: ids.exactOptional(),
  /** Title in lists and at the top of the module's page. */
  title: text,
  /** What the module is about, in two or three sentences. */
  summary: text,
  /** `ready`, or `coming`: shown with title, summary and objectives only. Default: `ready`. */
  status: z.enum(['ready', 'coming']).default('ready'),
  /** Minutes for all lessons and the quiz. */
  minutes: wholeNumber(1),
  /** Text alternative of `drawing.svg`; leave it out where the drawing only decorates. */
  drawing: text.optional(),
  /** Ideas that the module rests on: `[g8, m3]`. */
  ideas: ids,
  /** How many questions of the quiz pool one attempt asks. Default: 10. */
  quiz: wholeNumber(1).default(10),
  /** What a learner can do afterwards. */
  objectives: z
    .array(
      form({
        /** Stands in questions and records. */
        id,
        /** Bloom's level: `remember`, `understand`, `apply`, `analyse`, `evaluate` or `create`. */
        level: z.enum(LEVELS),
        /** Completes "After this module you can …". */
        text,
      }),
      { error: 'a list of objectives' },
    )
    .min(1, { error: 'one objective or more' }),
});
export type ModuleFields = z.infer<typeof moduleFields>;

/** Reads `module.yaml`; a mistake is reported. */
export function readModuleFile(source: string, report: Report): Fields<ModuleFields> | undefined {
  const fields = readFields<ModuleFields>(source, moduleFields, report);
  if (fields) {
    const objectives = fields.values.objectives.map((objective) => objective.id);
    reportTwins(objectives, 'objective', (index) => fields.lineOf('objectives', index), report);
  }
  return fields;
}
