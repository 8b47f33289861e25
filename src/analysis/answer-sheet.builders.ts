import type { AnswerSheet, GivenAnswer } from '../domain/analysis/answer-sheet.ts';

/** A sheet with the scores in the questions `seat/1`, `seat/2` …; undefined is a missing answer. */
export function aSheet(...scores: readonly (number | undefined)[]): AnswerSheet {
  return new Map(
    scores.flatMap((score, index): readonly [string, GivenAnswer][] =>
      score === undefined ? [] : [[nameOf(index), { response: [], score }]],
    ),
  );
}

/** Name of a question by its place on a sheet, from 0. */
export const nameOf = (index: number): string => `seat/${index + 1}`;

/** Names of so many questions. */
export const namesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => nameOf(index));

/** A sheet with the option chosen in `seat/1`, `key` being right, and the scores in the other questions. */
export function aSheetChoosing(
  option: string,
  ...others: readonly (number | undefined)[]
): AnswerSheet {
  const score = option === 'key' ? 1 : 0;
  return new Map([...aSheet(score, ...others), [nameOf(0), { response: [option], score }]]);
}
