import { z } from 'zod';
import { FIELD_TYPES } from '../domain/practice/practice.ts';
import { form, id, ids, text, wholeNumber, yesNo } from './schema.ts';

/** What a choice offers, as `id: what the reader sees`. */
const options = z.record(id, text, { error: 'options, such as { ours: We do, theirs: They do }' });

const number = z.number({ error: 'a number' });

/** A field of a form, or a column of a table. */
const field = form({
  /** Stands in records; never change it. */
  id,
  label: text,
  /** What to write, in a few words. */
  hint: text.exactOptional(),
  /** `text`, `long` (several lines), `number`, `date` or `choice`. Default: `text`. */
  type: z.enum(FIELD_TYPES, { error: `one of ${FIELD_TYPES.join(', ')}` }).default('text'),
  /** What a number counts: `minutes`. */
  unit: text.exactOptional(),
  /** What a choice offers: `{ staff: Our staff, customer: The customer }`. */
  options: options.default({}),
});
const fields = z.array(field, { error: 'a list of fields' }).min(1, { error: 'one field or more' });

/** What every section begins with. */
const part = {
  /** Stands in records; never change it. */
  id,
  title: text,
  /** One or two plain sentences under the title. */
  text: text.exactOptional(),
};

/** Fields that are filled in once. */
const formSection = form({ ...part, kind: z.literal('form'), fields });

/** Rows that the reader writes. */
const tableSection = form({
  ...part,
  kind: z.literal('table'),
  columns: fields,
  /** Blank rows at first and on paper. Default: 4. */
  rows: wholeNumber(0).max(40, { error: 'a whole number, 40 or less' }).default(4),
  /** Rows to begin with: an id, and what stands in the columns. The reader may change them. */
  starters: z
    .array(z.record(id, text, { error: 'a row: an id, and texts by column' }), {
      error: 'a list of rows',
    })
    .default([]),
  /** Whether rows can be moved up and down. Default: no. */
  movable: yesNo.default(false),
  /** Shares a number column out among the options of a choice column. Two with the same options are compared. */
  tallies: z.array(form({ label: text, by: id, sum: id })).default([]),
  /** Runs through the rows: which column says the point, which its minutes. */
  timer: form({ point: id, minutes: id }).exactOptional(),
  /** Makes events of the rows: columns for the title, the first date, how often, who, and a note. */
  calendar: form({
    title: id,
    first: id,
    repeats: id,
    who: id.exactOptional(),
    note: id.exactOptional(),
  }).exactOptional(),
});

/** Numbers that are asked as low, likely and high, and what follows from them. */
const calculationSection = form({
  ...part,
  kind: z.literal('calculation'),
  inputs: z
    .array(
      form({
        /** Its name in formulas. */
        id,
        label: text,
        /** What it counts: `contacts a year`. With `%`, 85 counts as 0.85 in formulas. */
        unit: text.exactOptional(),
        /** An amount in the reader's currency. Default: no. */
        money: yesNo.default(false),
        /** The least value that makes sense. Default: 0. */
        from: number.default(0),
        /** The greatest value that makes sense. Default: no end. */
        to: number.exactOptional(),
        /** How to find it. */
        hint: text,
      }),
      { error: 'a list of inputs' },
    )
    .min(1, { error: 'one input or more' }),
  results: z
    .array(
      form({
        /** Its name in the formulas below it. */
        id,
        label: text,
        unit: text.exactOptional(),
        /** An amount in the reader's currency. Default: no. */
        money: yesNo.default(false),
        /** The figure that counts in the end. Default: no. */
        total: yesNo.default(false),
        /** Arithmetic over inputs and results above: `contacts * (1 - level-now)`. */
        formula: text,
      }),
      { error: 'a list of results' },
    )
    .min(1, { error: 'one result or more' }),
});

/** A page for others with the figures of a calculation. */
const reportSection = form({
  ...part,
  kind: z.literal('report'),
  /** Id of the calculation. */
  of: id,
  /** What it says beside the figures; fields of type `long` stand below them. */
  fields,
});

/** Front matter of a practice. */
export const practiceFields = form({
  title: text,
  /** What it leaves the reader with, in one or two sentences. */
  summary: text,
  /** The module that teaches it. */
  module: id.exactOptional(),
  /** Ideas that it rests on, each cited in its text. */
  ideas: ids.min(1, { error: 'one idea or more' }),
  /** The parts of the sheet, in order. */
  sections: z
    .array(
      z.discriminatedUnion('kind', [formSection, tableSection, calculationSection, reportSection], {
        error: 'a section with a kind: form, table, calculation or report',
      }),
      { error: 'a list of sections' },
    )
    .min(1, { error: 'one section or more' }),
});
export type PracticeFields = z.infer<typeof practiceFields>;
export type SectionFields = PracticeFields['sections'][number];
export type FieldFields = z.infer<typeof field>;
