import { mean, median } from 'simple-statistics';
import type { AnalysedItem, AnswerSheet, GivenAnswer } from '../domain/analysis/answer-sheet.ts';
import type {
  Discrimination,
  ItemFigures,
  OptionFigures,
} from '../domain/analysis/item-figures.ts';
import { correlation } from './correlation.ts';
import { timeFigures } from './time-figures.ts';

/** One person's answer to a question, and how they did in the others. */
interface AnswerInContext {
  readonly answer: GivenAnswer;
  /** Mean score in all other questions that they answered; undefined when there is none. */
  readonly rest: number | undefined;
}

/**
 * Figures of each question from the sheets of a group; the sheets hold the questions that count as
 * one test. People may have answered different questions, as when a quiz draws them: a rest score
 * is a mean, so that nobody does better by having been asked more, and who answered nothing else
 * counts for facility and time alone. The order of the people makes no difference.
 */
export function analyseItems(
  items: readonly AnalysedItem[],
  sheets: readonly AnswerSheet[],
): ReadonlyMap<string, ItemFigures> {
  const totals = sheets.map((sheet) => ({
    sheet,
    sum: [...sheet.values()].reduce((total, { score }) => total + score, 0),
  }));
  return new Map(
    items.map((item) => {
      const answers = totals.flatMap(({ sheet, sum }): readonly AnswerInContext[] => {
        const answer = sheet.get(item.name);
        if (!answer) return [];
        const others = sheet.size - 1;
        return [{ answer, rest: others > 0 ? (sum - answer.score) / others : undefined }];
      });
      return [item.name, figuresOf(item, answers)];
    }),
  );
}

function figuresOf(item: AnalysedItem, answers: readonly AnswerInContext[]): ItemFigures {
  const scores = answers.map(({ answer }) => answer.score);
  const discrimination = discriminationOf(answers);
  const seconds = timeFigures(answers.flatMap(({ answer }) => answer.seconds ?? []));
  return {
    n: answers.length,
    ...(scores.length > 0 && { facility: mean(scores) }),
    dichotomous: scores.every((score) => score === 0 || score === 1),
    ...(discrimination && { discrimination }),
    options: optionFigures(item, answers),
    ...(seconds && { seconds }),
  };
}

const withRest = (answers: readonly AnswerInContext[]) =>
  answers.flatMap(({ answer, rest }) => (rest === undefined ? [] : [{ answer, rest }]));

function discriminationOf(answers: readonly AnswerInContext[]): Discrimination | undefined {
  const placed = withRest(answers);
  const r = correlation(
    placed.map(({ answer }) => answer.score),
    placed.map(({ rest }) => rest),
  );
  return r === undefined ? undefined : { r, n: placed.length };
}

/** Who chose each option; what stands in a response and is no option of the question is passed over. */
function optionFigures(
  { options }: AnalysedItem,
  answers: readonly AnswerInContext[],
): readonly OptionFigures[] {
  const isBetter = betterHalf(withRest(answers).map(({ rest }) => rest));
  return options.map((option) => {
    const choosers = answers.filter(({ answer }) => answer.response.includes(option.id));
    const rests = withRest(choosers).map(({ rest }) => rest);
    return {
      ...option,
      n: choosers.length,
      better: rests.filter(isBetter).length,
      ...(rests.length > 0 && { rest: mean(rests) }),
    };
  });
}

/**
 * Whether a rest score belongs to the better half. Where several people stand at the median, all of
 * them or none count, whichever comes nearer to a half; where all are alike, nobody is better.
 */
function betterHalf(rests: readonly number[]): (rest: number) => boolean {
  if (rests.length === 0) return () => false;
  const middle = median([...rests]);
  const above = (rest: number): boolean => rest > middle + ROUNDING;
  const from = (rest: number): boolean => rest > middle - ROUNDING;
  const missed = (isIn: typeof above): number =>
    Math.abs(rests.filter(isIn).length - rests.length / 2);
  return missed(from) < missed(above) ? from : above;
}

/** What sums of the same scores in another order may differ by. */
const ROUNDING = 1e-9;
