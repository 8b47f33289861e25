import type { Formula } from './formula.ts';
import type { CalculationSection, Field, Practice, TableSection } from './practice.ts';
import { aText } from '../prose/prose.builders.ts';

/** A field that takes text. */
export function aField(id: string, overrides: Partial<Field> = {}): Field {
  return { id, label: `The ${id}`, type: 'text', options: [], ...overrides };
}

/** A table of promises with two blank rows. */
export function aTable(overrides: Partial<TableSection> = {}): TableSection {
  return {
    kind: 'table',
    id: 'promises',
    title: 'Promises',
    columns: [aField('promise'), aField('owner')],
    rows: 2,
    starters: [],
    movable: false,
    tallies: [],
    ...overrides,
  };
}

export const aName = (id: string): Formula => ({ kind: 'name', id });
export const aNumber = (value: number): Formula => ({ kind: 'number', value });
export const anOperation = (
  sign: '+' | '-' | '*' | '/',
  left: Formula,
  right: Formula,
): Formula => ({
  kind: 'operation',
  sign,
  left,
  right,
});

/** A calculation of what fails: contacts, the share that is served, and what a failure costs. */
export function aCalculation(overrides: Partial<CalculationSection> = {}): CalculationSection {
  const input = { money: false, from: 0, hint: 'Count them.' };
  const result = { money: false, total: false };
  const failed = anOperation('*', aName('contacts'), anOperation('-', aNumber(1), aName('level')));
  return {
    kind: 'calculation',
    id: 'level',
    title: 'The level',
    inputs: [
      { ...input, id: 'contacts', label: 'Contacts' },
      { ...input, id: 'level', label: 'Service level', unit: '%', to: 100 },
      { ...input, id: 'cost', label: 'Cost', unit: 'a contact', money: true },
    ],
    results: [
      { ...result, id: 'failed', label: 'Failed', unit: 'contacts', formula: failed },
      {
        ...result,
        id: 'total',
        label: 'Total',
        money: true,
        total: true,
        formula: anOperation('*', aName('failed'), aName('cost')),
      },
    ],
    ...overrides,
  };
}

/** A practice of one table. */
export function aPractice(overrides: Partial<Practice> = {}): Practice {
  return {
    id: 'promise-audit',
    title: 'The promise audit',
    summary: 'A list of promises.',
    module: 'seat',
    ideas: ['g10'],
    sections: [aTable()],
    body: aText('Walk through it.'),
    ...overrides,
  };
}
