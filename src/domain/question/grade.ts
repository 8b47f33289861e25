import type { Mark } from './key.ts';
import { tokensOf, type Gradable, type Response } from './response.ts';

/** What a key says about a response. */
export interface Verdict {
  /** Whether the whole answer is right. */
  readonly right: boolean;
  /** Share of the points earned, 0 to 1: all or nothing, unless the question gives partial credit. */
  readonly score: number;
  /** Share of the answer that is right, 0 to 1, whether or not it earns points. */
  readonly share: number;
  /** The tokens that the key knows, with their marks. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** What opens the explanation of the right answer; empty while the answer is not right. */
  readonly proof: string;
}

/**
 * Grades a response. The key may be open or sealed: `markOf` gives the mark of a token, or
 * nothing when the key does not know it. This is the one place in which answers are graded.
 */
export function gradeAnswer(
  question: Gradable,
  response: Response,
  markOf: (token: string) => Mark | undefined,
): Verdict {
  const marks = new Map<string, Mark>();
  for (const token of tokensOf(question, response)) {
    const mark = markOf(token);
    if (mark) marks.set(token, mark);
  }
  const sum = [...marks.values()].reduce((total, mark) => total + mark.share, 0);
  const share = Math.min(1, Math.max(0, Number(sum.toFixed(6))));
  const right = share === 1;
  return {
    right,
    score: question.partial || right ? share : 0,
    share,
    marks,
    proof: right ? proofFrom(marks.values()) : '',
  };
}

/** The proof that all the given marks make up together, in whatever order they come. */
export function proofFrom(marks: Iterable<Mark>): string {
  return [...new Set([...marks].map((mark) => mark.proof))]
    .filter((proof) => proof !== undefined)
    .sort()
    .join(' ');
}
