import type { Prose } from '../prose/prose.ts';
import type { Formula } from './formula.ts';

/** A tool that leaves a reader with something usable: how to use it, and a sheet to fill in. */
export interface Practice {
  readonly id: string;
  readonly title: string;
  /** What it leaves the reader with. */
  readonly summary: string;
  /** Id of the module that teaches it. */
  readonly module?: string;
  readonly ideas: readonly string[];
  /** The parts of the sheet, in order. */
  readonly sections: readonly Section[];
  readonly body: Prose;
}

export type Section = FormSection | TableSection | CalculationSection | ReportSection;

interface Part {
  readonly id: string;
  readonly title: string;
  /** One or two plain sentences under the title. */
  readonly text?: string;
}

/** Fields that are filled in once. */
export interface FormSection extends Part {
  readonly kind: 'form';
  readonly fields: readonly Field[];
}

/** Rows that the reader writes, adds, removes and, where that matters, puts in order. */
export interface TableSection extends Part {
  readonly kind: 'table';
  readonly columns: readonly Field[];
  /** Blank rows at first and on paper. */
  readonly rows: number;
  /** Rows to begin with, which the reader may change. */
  readonly starters: readonly Starter[];
  /** Whether rows can be moved up and down. */
  readonly movable: boolean;
  readonly tallies: readonly Tally[];
  readonly timer?: TimerColumns;
  readonly calendar?: CalendarColumns;
}

/** Numbers that are asked as a range, and what follows from them. */
export interface CalculationSection extends Part {
  readonly kind: 'calculation';
  readonly inputs: readonly CalculationInput[];
  readonly results: readonly CalculationResult[];
}

/** A page for others, made of a calculation and what its reader adds. */
export interface ReportSection extends Part {
  readonly kind: 'report';
  /** Id of the calculation that it reports. */
  readonly of: string;
  /** What the page says beside the figures; long texts stand below them. */
  readonly fields: readonly Field[];
}

export const FIELD_TYPES = ['text', 'long', 'number', 'date', 'choice'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Something to write: a field of a form, or a column of a table. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: FieldType;
  readonly unit?: string;
  /** What a choice offers. */
  readonly options: readonly Option[];
}

/** One of several things to choose. Entries hold its id. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A row to begin with: what stands in its columns. */
export interface Starter {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How a number column is shared out among the options of a choice column. */
export interface Tally {
  readonly label: string;
  /** Id of a choice column. */
  readonly by: string;
  /** Id of a number column. */
  readonly sum: string;
}

/** Columns that a timer runs through: what is spoken about, and for how many minutes. */
export interface TimerColumns {
  readonly point: string;
  readonly minutes: string;
}

/** Columns that make an event of a row. */
export interface CalendarColumns {
  readonly title: string;
  /** Id of a date column. */
  readonly first: string;
  /** Id of a choice column whose options are rhythms. */
  readonly repeats: string;
  readonly who?: string;
  readonly note?: string;
}

/** A number to find out: low, likely and high, and where it comes from. */
export interface CalculationInput {
  readonly id: string;
  readonly label: string;
  /** `%` counts as a share: 85 % is 0.85 in a formula. */
  readonly unit?: string;
  /** An amount of money, in the reader's currency. */
  readonly money: boolean;
  /** Least and greatest value that makes sense, as it is typed; without the latter there is no end. */
  readonly from: number;
  readonly to?: number;
  /** How to find it. */
  readonly hint: string;
}

/** What follows from inputs and from results above it. */
export interface CalculationResult {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly money: boolean;
  readonly total: boolean;
  readonly formula: Formula;
}

/** The sheet of a practice as a page's script needs it: without the text around it. */
export type Sheet = Pick<Practice, 'id' | 'title' | 'sections'>;
