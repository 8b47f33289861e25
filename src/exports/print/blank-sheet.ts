import { calculationWords } from '#words/calculation.ts';
import { PLACES } from '../../domain/practice/estimate.ts';
import { figureText } from '../../domain/practice/figure.ts';
import { formulaText } from '../../domain/practice/formula-text.ts';
import { unitText } from '../../domain/practice/figure.ts';
import type {
  CalculationSection,
  Field,
  Practice,
  Section,
  TableSection,
} from '../../domain/practice/practice.ts';
import { needsWidePaper } from '../../domain/practice/sheet.ts';
import { firstRows } from '../../domain/record/practice-entries.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';

/** A practice to fill in with a pen. */
export interface BlankSheet {
  readonly title: string;
  readonly summary: string;
  /** Whether it needs paper that lies on its side. */
  readonly wide: boolean;
  /** How to use it. */
  readonly body: Printed;
  readonly parts: readonly BlankPart[];
}

interface BlankPart {
  readonly kind: 'form' | 'table';
  readonly title: string;
  readonly text: string;
  /** Fields of a form; columns of a table. */
  readonly fields: readonly BlankField[];
  /** What stands in the rows of a table already. */
  readonly rows: readonly (readonly string[])[];
}

interface BlankField {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly string[];
  /** Whether it takes more than a line. */
  readonly long: boolean;
  /** Whether it holds a number, a date or one of a few words. */
  readonly narrow: boolean;
}

/** The sheet of a practice, empty, and how to use it. */
export function blankSheet(practice: Practice, context: PrintContext): BlankSheet {
  const { title, summary, body, sections } = practice;
  return {
    title,
    summary,
    wide: needsWidePaper(practice),
    body: printed(body, context),
    parts: sections.flatMap((section) => blankPart(section, context.course.language)),
  };
}

function blankPart(section: Section, language: string): readonly BlankPart[] {
  const { title, text = '' } = section;
  switch (section.kind) {
    case 'form':
    case 'report':
      return [{ kind: 'form', title, text, fields: section.fields.map(blankField), rows: [] }];
    case 'table':
      return [{ kind: 'table', title, text, ...blankTable(section) }];
    case 'calculation':
      return [
        { kind: 'table', title, text, ...inputTable(section) },
        {
          kind: 'table',
          title: calculationWords.results,
          text: calculationWords.rangeNote,
          ...resultTable(section, language),
        },
      ];
    default:
      return section satisfies never;
  }
}

type BlankTable = Pick<BlankPart, 'fields' | 'rows'>;

function blankTable(table: TableSection): BlankTable {
  const { columns, starters } = table;
  const shown = (column: Field, value: string): string =>
    column.options.find(({ id }) => id === value)?.label ?? value;
  return {
    fields: columns.map(blankField),
    rows: firstRows(table).map((row) => {
      const values = starters.find(({ id }) => id === row)?.values;
      return columns.map((column) => shown(column, values?.[column.id] ?? ''));
    }),
  };
}

const inputTable = ({ inputs }: CalculationSection): BlankTable => ({
  fields: [
    plain(calculationWords.input),
    ...PLACES.map((place) => ({ ...plain(calculationWords.places[place]), narrow: true })),
    plain(calculationWords.source),
  ],
  rows: inputs.map((input) => [withUnit(input, input.hint), '', '', '', '']),
});

function resultTable(calculation: CalculationSection, language: string): BlankTable {
  const { inputs, results } = calculation;
  const labels = new Map([...inputs, ...results].map(({ id, label }) => [id, label]));
  const inWords = {
    ...calculationWords,
    nameOf: (id: string) => labels.get(id) ?? id,
    numberOf: (value: number) => figureText(value, language),
  };
  return {
    fields: [
      plain(calculationWords.figure),
      ...PLACES.map((place) => ({ ...plain(calculationWords.places[place]), narrow: true })),
    ],
    rows: results.map((result) => [
      withUnit(result, `= ${formulaText(result.formula, inWords)}`),
      ...PLACES.map(() => ''),
    ]),
  };
}

/** A label with what it counts, and a line below it. */
function withUnit(
  row: { readonly label: string; readonly unit?: string; readonly money: boolean },
  below: string,
): string {
  const unit = unitText(row, calculationWords.ourMoney);
  return `${row.label}${unit ? ` (${unit})` : ''}\n${below}`;
}

const plain = (label: string): BlankField => ({
  label,
  hint: '',
  options: [],
  long: false,
  narrow: false,
});

const blankField = ({ label, hint = '', type, unit, options }: Field): BlankField => ({
  label: unit ? `${label} (${unit})` : label,
  hint,
  options: options.map((option) => option.label),
  long: type === 'long',
  narrow: type === 'number' || type === 'date',
});
