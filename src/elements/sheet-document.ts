import { calculationWords as words } from '#words/calculation.ts';
import type { Document, DocumentBlock } from '../domain/practice/document.ts';
import { PLACES } from '../domain/practice/estimate.ts';
import { amountText, figureText, unitText } from '../domain/practice/figure.ts';
import { formulaText } from '../domain/practice/formula-text.ts';
import type {
  CalculationSection,
  Field,
  ReportSection,
  Section,
  Sheet,
  TableSection,
} from '../domain/practice/practice.ts';
import { filledRows, formValues, type PracticeEntries } from '../domain/record/practice-entries.ts';
import { figuresOf, type Figures } from './calculation-figures.ts';
import { shownText } from './sheet-report.ts';

/** All of a sheet as a document; what is empty stays a place to write. */
export function sheetDocument(sheet: Sheet, entries: PracticeEntries, language: string): Document {
  return [
    { kind: 'heading', level: 1, text: sheet.title },
    ...sheet.sections.flatMap((section): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: section.title },
      ...blocksOf(section, sheet, entries, language),
    ]),
  ];
}

/** A report as a document of its own. */
export function reportDocument(
  report: ReportSection,
  sheet: Sheet,
  entries: PracticeEntries,
  language: string,
): Document {
  return [
    { kind: 'heading', level: 1, text: report.title },
    ...reportBlocks(report, sheet, entries, language),
  ];
}

/** The cells of a table as a reader sees them, under the labels of its columns. */
export function tableCells(
  table: TableSection,
  entries: PracticeEntries,
  language: string,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: table.columns.map(labelOf),
    rows: filledRows(table, entries).map(({ values }) =>
      table.columns.map((column) =>
        column.type === 'date'
          ? (values[column.id] ?? '')
          : shownText(column, values[column.id] ?? '', language),
      ),
    ),
  };
}

function blocksOf(
  section: Section,
  sheet: Sheet,
  entries: PracticeEntries,
  language: string,
): readonly DocumentBlock[] {
  switch (section.kind) {
    case 'form':
      return facts(section.id, section.fields, entries, language);
    case 'table':
      return [{ kind: 'table', ...tableCells(section, entries, language) }];
    case 'calculation': {
      const figures = figuresOf(section, entries, language);
      return [figureTable(figures, language), inputTable(figures), ways(section, language)];
    }
    case 'report':
      return reportBlocks(section, sheet, entries, language);
    default:
      return section satisfies never;
  }
}

function reportBlocks(
  report: ReportSection,
  { sections }: Sheet,
  entries: PracticeEntries,
  language: string,
): readonly DocumentBlock[] {
  const calculation = sections.find(
    (section): section is CalculationSection =>
      section.kind === 'calculation' && section.id === report.of,
  );
  if (!calculation) return [];
  const figures = figuresOf(calculation, entries, language);
  const written = (isLong: boolean): readonly DocumentBlock[] => {
    const fields = report.fields.filter(({ type }) => (type === 'long') === isLong);
    return facts(report.id, fields, entries, language);
  };
  return [
    ...written(false),
    { kind: 'heading', level: 3, text: words.figures },
    figureTable(figures, language),
    ...written(true),
    { kind: 'heading', level: 3, text: words.inputs },
    inputTable(figures),
    { kind: 'heading', level: 3, text: words.formulas },
    ways(calculation, language),
    { kind: 'paragraph', text: words.rangeNote },
  ];
}

const labelOf = ({ label, unit }: Field): string => (unit ? `${label} (${unit})` : label);

function facts(
  section: string,
  fields: readonly Field[],
  entries: PracticeEntries,
  language: string,
): readonly DocumentBlock[] {
  const values = formValues(section, fields, entries);
  return fields.map((field) => ({
    kind: 'fact',
    label: labelOf(field),
    text: shownText(field, values[field.id] ?? '', language) || words.notYet,
  }));
}

const PLACE_NAMES = PLACES.map((place) => words.places[place]);

function figureTable({ results, currency }: Figures, language: string): DocumentBlock {
  return {
    kind: 'table',
    head: [words.figure, ...PLACE_NAMES],
    rows: results.map(({ result, estimate }) => [
      withUnit(result.label, unitText(result, currency)),
      ...PLACES.map((place) =>
        estimate ? amountText(estimate[place], result.unit, language) : words.none,
      ),
    ]),
  };
}

function inputTable({ inputs, currency }: Figures): DocumentBlock {
  return {
    kind: 'table',
    head: [words.input, ...PLACE_NAMES, words.source],
    rows: inputs.map(({ input, typed }) => [
      withUnit(input.label, unitText(input, currency)),
      ...[typed.low, typed.likely, typed.high, typed.source].map((text) => text || words.none),
    ]),
  };
}

function ways({ inputs, results }: CalculationSection, language: string): DocumentBlock {
  const labels = new Map([...inputs, ...results].map(({ id, label }) => [id, label]));
  const wording = {
    ...words,
    nameOf: (id: string) => labels.get(id) ?? id,
    numberOf: (value: number) => figureText(value, language),
  };
  return {
    kind: 'list',
    items: results.map(({ label, formula }) => `${label} = ${formulaText(formula, wording)}`),
  };
}

const withUnit = (label: string, unit: string): string => (unit ? `${label} (${unit})` : label);
