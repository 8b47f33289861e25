import { cohortFileWords as words } from '#words/cohort-file.ts';
import { discriminationInterval, facilityInterval } from '../domain/analysis/interval.ts';
import type { ItemFigures } from '../domain/analysis/item-figures.ts';
import { verdictsOn } from '../domain/analysis/verdict.ts';
import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import { csvOf } from './csv.ts';

/** A set of questions with its name and figures. */
interface NamedSet {
  readonly name: string;
  readonly questions: readonly {
    readonly item: { readonly name: string; readonly revision: string };
    readonly figures: ItemFigures;
    readonly asked?: AskedQuestion;
  }[];
}

/** The figures of questions as CSV: a line for each question. Every figure has its n, and none is rounded for the eye. */
export const questionsCsv = (sets: readonly NamedSet[]): string =>
  csvOf(
    words.questions,
    sets.flatMap(({ name, questions }) =>
      questions.map(({ item, figures, asked }) => [
        ...[name, item.name, item.revision, asked?.stem ?? ''],
        ...figureCells(figures),
        verdictsOn(figures)
          .map(({ kind }) => kind)
          .join(' '),
        figures.options
          .map(({ id, key, n }) => `${asked?.tokens.get(id) ?? id}${key ? ' ✓' : ''}: ${n}`)
          .join('; '),
      ]),
    ),
  );

function figureCells(figures: ItemFigures): readonly string[] {
  const { n, facility, discrimination, seconds } = figures;
  const range = facilityInterval(figures);
  const reach = discrimination && discriminationInterval(discrimination);
  return [
    ...[n, facility, range?.low, range?.high],
    ...[discrimination?.r, discrimination?.n, reach?.low, reach?.high],
    ...[seconds?.median, seconds?.n],
  ].map((value) => (value === undefined ? '' : String(Number(value.toFixed(4)))));
}
