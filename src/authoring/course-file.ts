import { z } from 'zod';
import { PAPERS } from '../domain/course/course.ts';
import { COMPLETES, PACKAGES_OF, REPORTS_FAILED, USUAL_POLICY } from '../domain/packaged/policy.ts';
import { readFields, reportTwins, type Fields } from './fields.ts';
import type { Report } from './finding.ts';
import { form, id, ids, text, wholeNumber } from './schema.ts';

/** The file `course.yaml`. */
const courseFields = form({
  /** Stands in records and packages; never change it. */
  id,
  /** Raise it when the course changes: `1.0.0`. */
  version: z.string({ error: 'a version, in quotes if it looks like a number: "1.10"' }),
  title: text,
  /** One line under the title. */
  tagline: text,
  /** Two or three sentences; also what search engines show. */
  summary: text,
  /** Language of the course, as a BCP 47 tag: `en`. */
  language: text,
  /** Per cent of points that pass a quiz. Default: 80. */
  mastery: z.number({ error: 'a number from 0 to 100' }).min(0).max(100).default(80),
  /** The final assessment: how many questions it asks of those in the pool `final`. Default: 30. */
  final: form({
    questions: wholeNumber(1).default(30),
    /** Minutes that it may take; leave them out for no limit. */
    minutes: wholeNumber(1).exactOptional(),
  }).prefault({}),
  /** What packages report to an LMS. */
  lms: form({
    /** What has to be done: `everything`, `lessons` or `quiz`. Default: everything. */
    completes: z
      .enum(COMPLETES, { error: '"everything", "lessons" or "quiz"' })
      .default(USUAL_POLICY.completes),
    /** What is reported of a failed attempt while another may be made. Default: failed. */
    failed: z
      .enum(REPORTS_FAILED, { error: '"failed" or "incomplete"' })
      .default(USUAL_POLICY.failed),
    /** How often a quiz may be begun in a package; leave it out for no limit. */
    attempts: wholeNumber(1).exactOptional(),
    /** Of what packages are made: `everything`, which is each module and the whole course, or `modules`. Default: everything. */
    packages: z
      .enum(PACKAGES_OF, { error: '"everything" or "modules"' })
      .default(USUAL_POLICY.packages),
  }).prefault({}),
  /** What is made for print: workbooks, guides and sheets. */
  print: form({
    /** On which paper: `a4`, `us-letter` or both; an empty list makes nothing. Default: both. */
    paper: z
      .array(z.enum(PAPERS, { error: '"a4" or "us-letter"' }))
      .default([...PAPERS])
      .transform((named) => PAPERS.filter((paper) => named.includes(paper))),
  }).prefault({}),
  /** US school grade that no lesson or page of guidance may exceed, for courses in English. Default: 9. */
  grade: z.number({ error: 'a school grade, such as 9' }).min(1).max(20).default(9),
  /** Name of the drawing beside the title. */
  mark: id.optional(),
  /** Name of the drawing on the home page. */
  hero: id.optional(),
  /** Under which licence the content may be used. */
  licence: text,
  /** Modules in the order in which they are taught. */
  modules: ids.min(1, { error: 'one module or more' }),
  /** Choices of modules for people with one kind of work; also the audiences of guidance. */
  paths: z.array(form({ id, title: text, summary: text, modules: ids.min(1) })).default([]),
  /** What the home page offers, and to whom. */
  doors: z.array(form({ title: text, text, link: text, label: text })).default([]),
});
export type CourseFields = z.infer<typeof courseFields>;

/** Reads `course.yaml`; a mistake is reported. */
export function readCourseFile(source: string, report: Report): Fields<CourseFields> | undefined {
  const fields = readFields<CourseFields>(source, courseFields, report);
  if (fields) {
    const { modules, paths } = fields.values;
    const pathIds = paths.map((path) => path.id);
    reportTwins(modules, 'module', (index) => fields.lineOf('modules', index), report);
    reportTwins(pathIds, 'learning path', (index) => fields.lineOf('paths', index), report);
  }
  return fields;
}
