import { analyseItems } from '../analysis/analyse-items.ts';
import { cronbachAlpha } from '../analysis/cronbach-alpha.ts';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import type { Alpha, ItemFigures } from '../domain/analysis/item-figures.ts';
import { verdictsOn, type Verdict } from '../domain/analysis/verdict.ts';
import type { AssignmentResult } from '../domain/assignment/result.ts';
import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import { questionSets, type MeasuredItem } from '../domain/cohort/question-set.ts';

/** A question that a group answered, with all that its answers say. */
export interface QuestionFigures {
  readonly item: MeasuredItem;
  readonly figures: ItemFigures;
  readonly verdicts: readonly Verdict[];
  /** Not there where the course does not have the question, or its page could not be had. */
  readonly asked?: AskedQuestion;
}

/** The questions of a quiz, of the final, or of a module's checks. */
export interface SetFigures {
  readonly object: string;
  readonly questions: readonly QuestionFigures[];
  readonly sheets: readonly AnswerSheet[];
  /** Whether everybody was asked the same, so that there can be an alpha. */
  readonly isSame: boolean;
  readonly alpha?: Alpha;
}

/** Works out what the answers of a group say of each question. */
export function setFigures(
  results: readonly AssignmentResult[],
  known: ReadonlyMap<string, AskedQuestion>,
): readonly SetFigures[] {
  return questionSets(results, known).map(({ object, items, sheets, isSame }) => {
    const analysed = analyseItems(items, sheets);
    const names = items.map(({ name }) => name);
    const alpha = isSame ? cronbachAlpha(names, sheets) : undefined;
    return {
      ...{ object, sheets, isSame },
      ...(alpha && { alpha }),
      questions: items.flatMap((item) => {
        const figures = analysed.get(item.name);
        const asked = known.get(item.name);
        return figures
          ? [{ item, figures, verdicts: verdictsOn(figures), ...(asked && { asked }) }]
          : [];
      }),
    };
  });
}

/** Whether a question leads those astray who know more. */
export const isMisleading = ({ verdicts }: QuestionFigures): boolean =>
  verdicts.some(({ kind }) => kind === 'misleads' || kind === 'misleading-options');
