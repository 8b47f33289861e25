import { MOST_INPUTS } from '../domain/practice/calculation.ts';
import { RHYTHMS } from '../domain/practice/calendar.ts';
import { namesIn } from '../domain/practice/formula.ts';
import type { FieldType } from '../domain/practice/practice.ts';
import { reportTwins } from './fields.ts';
import { suggestion, type Report } from './finding.ts';
import { FORMULA_REMEDY, formulaFrom } from './formula.ts';
import type { FieldFields, SectionFields } from './practice-schema.ts';

type LineOf = (...path: readonly PropertyKey[]) => number;
type TableFields = Extract<SectionFields, { kind: 'table' }>;
type CalculationFields = Extract<SectionFields, { kind: 'calculation' }>;

/** Holds the sections of a practice against what must hold between their parts; false when something does not. */
export function reportSections(
  sections: readonly SectionFields[],
  lineOf: LineOf,
  reportTo: Report,
): boolean {
  let isSound = true;
  const report: Report = (...finding) => {
    isSound = false;
    reportTo(...finding);
  };
  const line = (index: number) => lineOf('sections', index, 'id');
  reportTwins(
    sections.map(({ id }) => id),
    'section',
    line,
    report,
  );
  for (const [index, section] of sections.entries()) {
    const at: LineOf = (...path) => lineOf('sections', index, ...path);
    switch (section.kind) {
      case 'form':
        reportFields(section.fields, 'fields', at, report);
        break;
      case 'table':
        reportFields(section.columns, 'columns', at, report);
        reportStarters(section, at, report);
        reportColumns(section, at, report);
        break;
      case 'calculation':
        reportCalculation(section, at, report);
        break;
      case 'report': {
        reportFields(section.fields, 'fields', at, report);
        const known = sections.filter(({ kind }) => kind === 'calculation').map(({ id }) => id);
        reportUnknown('calculation', section.of, known, at('of'), report);
        break;
      }
      default:
        section satisfies never;
    }
  }
  return isSound;
}

/** Fields have ids of their own, and a choice has something to choose. */
function reportFields(
  fields: readonly FieldFields[],
  key: 'fields' | 'columns',
  at: LineOf,
  report: Report,
): void {
  reportTwins(
    fields.map(({ id }) => id),
    'field',
    (index) => at(key, index, 'id'),
    report,
  );
  for (const [index, { id, type, options }] of fields.entries()) {
    const count = Object.keys(options).length;
    if (type === 'choice' && count < 2) {
      report(
        'missing-field',
        at(key, index, 'id'),
        `The choice "${id}" offers ${count === 0 ? 'nothing' : 'one option'}.`,
        'Add "options:" with two or more: { ours: We do, theirs: They do }.',
      );
    }
    if (type !== 'choice' && count > 0) {
      report(
        'unknown-key',
        at(key, index, 'options'),
        `"${id}" has options and is no choice.`,
        'Write "type: choice", or take the options out.',
      );
    }
  }
}

/** A row to begin with has an id, and stands in columns that there are. */
function reportStarters({ starters, columns }: TableFields, at: LineOf, report: Report): void {
  const known = ['id', ...columns.map(({ id }) => id)];
  reportTwins(
    starters.map(({ id = '' }) => id),
    'row',
    (index) => at('starters', index),
    report,
  );
  for (const [index, row] of starters.entries()) {
    if (!row['id']) {
      report(
        'missing-field',
        at('starters', index),
        'A row to begin with has no id.',
        'Add "id:", so that what a reader writes there stays with it.',
      );
    }
    for (const [column, value] of Object.entries(row)) {
      reportUnknown('column', column, known, at('starters', index, column), report);
      const options = columns.find(({ id, type }) => id === column && type === 'choice')?.options;
      if (options) {
        const line = at('starters', index, column);
        reportUnknown('option', value, Object.keys(options), line, report);
      }
    }
  }
}

/** Tallies, timer and calendar name columns of the right type. */
function reportColumns(table: TableFields, at: LineOf, report: Report): void {
  const named = (id: string | undefined, types: readonly FieldType[], ...path: PropertyKey[]) => {
    if (id === undefined) return;
    const fitting = table.columns.filter(({ type }) => types.includes(type));
    const noun = `${types.join(' or ')} column`;
    reportUnknown(
      noun,
      id,
      fitting.map((column) => column.id),
      at(...path),
      report,
    );
  };
  for (const [index, { by, sum }] of table.tallies.entries()) {
    named(by, ['choice'], 'tallies', index, 'by');
    named(sum, ['number'], 'tallies', index, 'sum');
  }
  named(table.timer?.point, ['text', 'long'], 'timer', 'point');
  named(table.timer?.minutes, ['number'], 'timer', 'minutes');
  const { calendar } = table;
  named(calendar?.title, ['text', 'long'], 'calendar', 'title');
  named(calendar?.first, ['date'], 'calendar', 'first');
  named(calendar?.repeats, ['choice'], 'calendar', 'repeats');
  named(calendar?.who, ['text', 'long'], 'calendar', 'who');
  named(calendar?.note, ['text', 'long'], 'calendar', 'note');
  const repeats = table.columns.findIndex(({ id }) => id === calendar?.repeats);
  for (const option of Object.keys(table.columns[repeats]?.options ?? {})) {
    reportUnknown('rhythm', option, RHYTHMS, at('columns', repeats, 'options', option), report);
  }
}

/** Formulas can be read, and name what stands above them. */
function reportCalculation(
  { inputs, results }: CalculationFields,
  at: LineOf,
  report: Report,
): void {
  const ids = [...inputs, ...results].map(({ id }) => id);
  const lineOfId = (index: number): number =>
    index < inputs.length ? at('inputs', index, 'id') : at('results', index - inputs.length, 'id');
  reportTwins(ids, 'name', lineOfId, report);
  if (inputs.length > MOST_INPUTS) {
    report(
      'wrong-value',
      at('inputs'),
      `The calculation has ${inputs.length} inputs.`,
      `Keep to ${MOST_INPUTS}: the range of a result is tried at all their corners.`,
    );
  }
  for (const [index, { id, from, to = Infinity }] of inputs.entries()) {
    if (from < to) continue;
    report(
      'wrong-value',
      at('inputs', index, 'to'),
      `"${id}" goes from ${from} to ${to}.`,
      'Write a value for "to:" that is greater than "from:".',
    );
  }
  for (const [index, { id, formula }] of results.entries()) {
    const line = at('results', index, 'formula');
    const read = formulaFrom(formula);
    if ('mistake' in read) {
      report(
        'wrong-value',
        line,
        `The formula of "${id}" cannot be read: ${read.mistake}.`,
        FORMULA_REMEDY,
      );
      continue;
    }
    const known = ids.slice(0, inputs.length + index);
    for (const name of namesIn(read.formula)) {
      reportUnknown('input, or result above it,', name, known, line, report);
    }
  }
}

function reportUnknown(
  noun: string,
  id: string,
  known: readonly string[],
  line: number,
  report: Report,
): void {
  if (known.includes(id)) return;
  report('unknown-field', line, `There is no ${noun} "${id}".`, suggestion(id, known));
}
