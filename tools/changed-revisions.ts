import { revisionsOf, type Question } from '../src/domain/question/question.ts';

/** A question whose revision has changed, and the line that would keep earlier answers valid. */
export interface ChangedRevision {
  readonly id: string;
  readonly same: readonly string[];
}

/** Questions of a bank that answers of before no longer count for. */
export function changedRevisions(
  before: readonly Question[],
  now: readonly Question[],
): readonly ChangedRevision[] {
  return now.flatMap((question) => {
    const earlier = before.find(({ id }) => id === question.id);
    if (!earlier || revisionsOf(question).includes(earlier.revision)) return [];
    return [
      { id: question.id, same: [...new Set([...revisionsOf(earlier), ...(question.same ?? [])])] },
    ];
  });
}
