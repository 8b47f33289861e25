import { htmlOf, type AddressOf } from '../prose/html.ts';
import { intervalsFrom } from './number.ts';
import type { FillInQuestion, NumericQuestion, Question, Slip } from './question.ts';
import { slipToken, wholeFrom, wholeOf } from './response.ts';
import { comparableText } from './typed-text.ts';

/** What a key says about one token of a response. */
export interface Mark {
  /** Share of the whole answer that the token earns, -1 to 1; a wrong option takes away. */
  readonly share: number;
  /** Part of the proof that the whole answer is right; only marks of right tokens have one. */
  readonly proof?: string;
  /** What is said to those who answer so, as HTML. */
  readonly feedback?: string;
}

/** A key: the mark of every token that it knows. All other tokens earn nothing. */
export type Key = ReadonlyMap<string, Mark>;

/** The key of a question. The shares of the right answer's tokens add up to 1. */
export function keyOf(question: Question, addressOf: AddressOf): Key {
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const share = 1 / question.options.filter((option) => option.key).length;
      return new Map(
        question.options.map(({ id, key, feedback }) => [
          id,
          {
            share: key ? share : -share,
            ...(key && { proof: id }),
            ...(feedback.length > 0 && { feedback: htmlOf(feedback, addressOf) }),
          },
        ]),
      );
    }
    case 'sequencing': {
      const share = 1 / question.items.length;
      return new Map(
        question.items.map(({ id }, place) => [
          `${place}.${id}`,
          { share, proof: `${place}.${id}` },
        ]),
      );
    }
    case 'matching': {
      const share = 1 / question.rows.length;
      return new Map(
        question.rows.map(({ id, value }) => [
          `${id}.${value}`,
          { share, proof: `${id}.${value}` },
        ]),
      );
    }
    case 'fill-in': {
      const share = 1 / question.gaps.length;
      const right = question.gaps.flatMap((spellings, gap) =>
        spellings.map((spelling): [string, Mark] => [
          `${gap}.${comparableText(spelling)}`,
          { share, proof: `${gap}.${comparableText(spellings[0] ?? '')}` },
        ]),
      );
      return new Map([...slipMarks(question, addressOf), ...right]);
    }
    case 'numeric': {
      const { low, high, decimals } = question;
      const mark: Mark = { share: 1, proof: `${low} to ${high}` };
      const accepted = intervalsFrom(wholeOf(low, decimals), wholeOf(high, decimals));
      return new Map([
        ...slipMarks(question, addressOf),
        ...accepted.map((name): [string, Mark] => [name, mark]),
      ]);
    }
    default:
      return question satisfies never;
  }
}

/** The tokens of a wrong answer that people type: in a fill-in, one for each gap that it may stand in. */
export function slipTokens(question: FillInQuestion | NumericQuestion, { answer }: Slip): string[] {
  if (question.kind === 'numeric') {
    const whole = wholeFrom(answer, question.decimals);
    return whole === undefined ? [] : [slipToken(whole)];
  }
  return question.gaps.map((_, gap) => `${gap}.${comparableText(answer)}`);
}

function slipMarks(
  question: FillInQuestion | NumericQuestion,
  addressOf: AddressOf,
): [string, Mark][] {
  return question.slips.flatMap((slip) =>
    slipTokens(question, slip).map((token): [string, Mark] => [
      token,
      { share: 0, feedback: htmlOf(slip.feedback, addressOf) },
    ]),
  );
}
