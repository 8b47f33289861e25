import { z } from 'zod';

/** The form of an id, a file name or a folder name. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A form with just these keys; an unknown key is reported with the known ones. */
export const form = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });

/** A text that is not empty; a number written without quotes counts as text. */
export const text = z
  .union([z.string(), z.number().transform(String)], { error: 'a text' })
  .refine((value) => value.trim() !== '', { error: 'a text that is not empty' });

export const id = z
  .string({ error: 'an id' })
  .regex(ID, { error: 'an id: lower-case letters, digits and hyphens' });

export const ids = z.array(id, { error: 'a list of ids, such as [g8, m3]' });

/** Ids on one line with commas between them, as under the headings of Markdown files. */
export const idLine = z
  .string({ error: 'ids with commas between them, such as "g8, m3"' })
  .transform((line) => line.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every((part) => ID.test(part)), {
    error: 'ids with commas between them, such as "g8, m3"',
  });

/** An earlier name: an id, or `module/id` for something that came from another module. */
const earlierName = z
  .string({ error: 'an earlier id, or "module/id"' })
  .regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, { error: 'an earlier id, or "module/id"' });
export const earlierNames = z.array(earlierName, { error: 'a list of earlier ids' });

/** Earlier names on one line with commas between them. */
export const earlierNamesLine = z
  .string({ error: 'earlier ids with commas between them' })
  .transform((line) => line.split(',').map((part) => part.trim()))
  .pipe(earlierNames);

export const lessonRef = z
  .string({ error: 'a lesson, as "module/lesson"' })
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, { error: 'a lesson, as "module/lesson"' });

/** Nothing that a course counts is more. */
const MOST = 1_000_000;

export const wholeNumber = (least: number) =>
  z
    .int({
      error: ({ code }) =>
        code === 'too_big' ? `a whole number, ${MOST} or less` : `a whole number, ${least} or more`,
    })
    .min(least, { error: `a whole number, ${least} or more` })
    .max(MOST, { error: `a whole number, ${MOST} or less` });

/** `yes` or `no`. */
export const yesNo = z.union(
  [z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')],
  {
    error: '"yes" or "no"',
  },
);
