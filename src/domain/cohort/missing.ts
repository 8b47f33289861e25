import type { Board, BoardRow } from './board.ts';

/** What a learner has still to do. */
export interface Missing {
  readonly row: BoardRow;
  /** Objects of the tasks that are not done, in their order. */
  readonly objects: readonly string[];
}

/** What is missing by person, of those who have not done everything; a task that is gone is missing to nobody. */
export function missingOf({ objects, rows }: Board): readonly Missing[] {
  return rows
    .filter(({ isComplete }) => !isComplete)
    .map((row) => ({
      row,
      objects: objects.filter((_, place) => {
        const state = row.standings[place]?.state;
        return state !== 'done' && state !== 'gone';
      }),
    }));
}
