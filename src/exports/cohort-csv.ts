import { cohortFileWords as words } from '#words/cohort-file.ts';
import type { Board, BoardRow } from '../domain/cohort/board.ts';
import { csvOf } from './csv.ts';

/** The board as CSV: a line for each learner, and for each task its state, day, scores and attempts. */
export function boardCsv(
  { objects }: Board,
  rows: readonly BoardRow[],
  labels: ReadonlyMap<string, string>,
  nameOf: (object: string) => string,
): string {
  const head = [
    ...[words.name, words.done, words.tasks, words.sent],
    ...objects.flatMap((object) => words.task.map((part) => `${nameOf(object)}: ${part}`)),
  ];
  const lines = rows.map(({ result, standings, done }) => [
    ...[labels.get(result.learner) ?? '', String(done), String(objects.length), result.made],
    ...standings.flatMap((standing) => [
      standing?.state ?? words.unknown,
      standing?.done ?? '',
      String(standing?.score ?? ''),
      String(standing?.first ?? ''),
      String(standing?.attempts ?? ''),
    ]),
  ]);
  return csvOf(head, lines);
}
