import type { AnswerSheet } from '../analysis/answer-sheet.ts';

/** An answer that was typed, put in order or matched, and by how many. */
export interface GivenResponse {
  readonly response: readonly string[];
  readonly isRight: boolean;
  readonly n: number;
}

/** The answers to a question that most people gave, the most frequent first; small differences of writing make no other answer. */
export function frequentResponses(
  question: string,
  sheets: readonly AnswerSheet[],
  most: number,
): readonly GivenResponse[] {
  const given = sheets.flatMap((sheet) => sheet.get(question) ?? []);
  const groups = Map.groupBy(given, ({ response }) =>
    response.map((part) => part.trim().toLowerCase().replace(/\s+/g, ' ')).join('\n'),
  );
  return [...groups.values()]
    .map((same) => ({
      response: same[0]?.response ?? [],
      isRight: same.some(({ score }) => score === 1),
      n: same.length,
    }))
    .toSorted((one, other) => other.n - one.n)
    .slice(0, most);
}
