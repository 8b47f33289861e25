import { sheetOf } from '../domain/practice/sheet.ts';
import type {
  CalculationSection,
  Field,
  FormSection,
  Practice,
  ReportSection,
  TableSection,
} from '../domain/practice/practice.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const field = (id: string, label: string, overrides: Partial<Field> = {}): Field => ({
  id,
  label,
  type: 'text',
  options: [],
  ...overrides,
});
const options = [
  { id: 'one', label: 'One side' },
  { id: 'other', label: 'The other' },
];

/** A form with a field of each type. */
export const USUAL_FORM: FormSection = {
  kind: 'form',
  id: 'sample-form',
  title: 'A sample form',
  text: 'What this sample form is for.',
  fields: [
    field('text', 'A text', { hint: 'In a few words' }),
    field('number', 'A number', { type: 'number', unit: 'pieces' }),
    field('date', 'A day', { type: 'date' }),
    field('choice', 'A choice', { type: 'choice', options }),
    field('long', 'Several lines', { type: 'long' }),
  ],
};

/** A form in which every text is long. */
export const LONG_FORM: FormSection = {
  kind: 'form',
  id: 'sample-form-long',
  title: `${LONG_TITLE} (${LONG_WORD})`,
  text: LONG_TEXT,
  fields: [field('text', LONG_TITLE, { hint: LONG_TEXT }), field('word', LONG_WORD)],
};

/** A table with all that a table can have. */
export const USUAL_TABLE: TableSection = {
  kind: 'table',
  id: 'sample-table',
  title: 'A sample table',
  columns: [
    field('point', 'A point', { hint: 'In a few words' }),
    field('minutes', 'Time', { type: 'number', unit: 'minutes' }),
    field('side', 'Who', { type: 'choice', options }),
    field('later', 'Later', { type: 'number', unit: 'minutes' }),
    field('day', 'First day', { type: 'date' }),
  ],
  rows: 1,
  starters: [
    { id: 'first', values: { point: 'A point to begin with', minutes: '5', side: 'one' } },
  ],
  movable: true,
  tallies: [
    { label: 'Now', by: 'side', sum: 'minutes' },
    { label: 'Later', by: 'side', sum: 'later' },
  ],
  timer: { point: 'point', minutes: 'minutes' },
  calendar: { title: 'point', first: 'day', repeats: 'side' },
};

/** A table in other scripts, without a row. */
export const FOREIGN_TABLE: TableSection = {
  kind: 'table',
  id: 'sample-table-foreign',
  title: ARABIC,
  columns: [field('one', HEBREW), field('two', CHINESE)],
  rows: 0,
  starters: [],
  movable: false,
  tallies: [],
};

/** A calculation of one product. */
export const SAMPLE_CALCULATION: CalculationSection = {
  kind: 'calculation',
  id: 'sample-calculation',
  title: 'A sample calculation',
  inputs: [
    { id: 'pieces', label: 'Pieces', unit: 'a year', money: false, from: 0, hint: 'Count them.' },
    { id: 'price', label: LONG_TITLE, money: true, from: 0, to: 100, hint: LONG_TEXT },
  ],
  results: [
    {
      id: 'product',
      label: 'The product',
      unit: 'a year',
      money: true,
      total: true,
      formula: {
        kind: 'operation',
        sign: '*',
        left: { kind: 'name', id: 'pieces' },
        right: { kind: 'name', id: 'price' },
      },
    },
  ],
};

/** A report of the calculation above. */
export const SAMPLE_REPORT: ReportSection = {
  kind: 'report',
  id: 'sample-report',
  title: 'A sample report',
  of: SAMPLE_CALCULATION.id,
  fields: [field('who', 'Organisation'), field('ask', 'What we ask for', { type: 'long' })],
};

/** A practice of all sample parts. */
const SAMPLE_PRACTICE: Practice = {
  id: 'sample-practice',
  title: 'A sample practice',
  summary: 'A practice of samples.',
  ideas: [],
  sections: [USUAL_FORM, LONG_FORM, USUAL_TABLE, FOREIGN_TABLE, SAMPLE_CALCULATION, SAMPLE_REPORT],
  body: [],
};

/** The sheet of the sample practice, as its page hands it to the script. */
export const SAMPLE_SHEET = JSON.stringify(sheetOf(SAMPLE_PRACTICE));
