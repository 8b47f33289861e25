import type { TableSection } from '../domain/practice/practice.ts';
import type { ComponentExamples } from './examples.ts';
import { FOREIGN_TABLE, USUAL_TABLE } from './sample-practice.ts';

/** Tables with all that a table can have, and with nothing. */
export const sheetTableExamples: ComponentExamples<{ table: TableSection }> = {
  component: 'SheetTable',
  musts: [
    'must name each cell by its column and its row',
    'must be filled in, ordered, lengthened and shortened with the keyboard alone',
    'must say in a status region what was removed, with a way back that has the focus',
    'must become cards on a small screen, each field under its label',
    'must say in words, and not by colour alone, that the time of a point is over',
    'must show its blank rows on paper',
  ],
  examples: [
    { id: 'usual', name: 'With tallies, timer and calendar', props: { table: USUAL_TABLE } },
    { id: 'foreign', name: 'In other scripts, without a row', props: { table: FOREIGN_TABLE } },
  ],
};
