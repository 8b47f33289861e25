import type { AnalysedItem, AnswerSheet, GivenAnswer } from '../analysis/answer-sheet.ts';
import type { AssignmentResult, ResultAnswer } from '../assignment/result.ts';
import { hasOptions, type AskedQuestion } from './asked-question.ts';

/** Questions that count as one test: those of a quiz, of the final, or all checks of a module. */
export interface QuestionSet {
  /** `quiz/<module>`, `final`, or `checks/<module>`. */
  readonly object: string;
  readonly items: readonly MeasuredItem[];
  /** One for each learner who answered any of them. */
  readonly sheets: readonly AnswerSheet[];
  /** Whether the learners who answered most were asked all of them: then they are one test. */
  readonly isSame: boolean;
}

/** A question with what is needed to measure it. */
export interface MeasuredItem extends AnalysedItem {
  /** The revision that the answers are of. */
  readonly revision: string;
  /** Answers to it in another meaning, which do not count. */
  readonly apart: number;
}

/** Answers of a group as tests; questions that are not known any more have no options. */
export function questionSets(
  results: readonly AssignmentResult[],
  known: ReadonlyMap<string, AskedQuestion>,
): readonly QuestionSet[] {
  const answers = results.flatMap((result) =>
    result.answers.map((answer) => ({ ...answer, learner: result.learner })),
  );
  const sets = Map.groupBy(answers, ({ task, question }) =>
    task.startsWith('lesson/') ? `checks/${question.split('/')[0] ?? ''}` : task,
  );
  return [...sets].map(([object, own]) => setOf(object, own, known));
}

type LearnersAnswer = ResultAnswer & { readonly learner: string };

function setOf(
  object: string,
  answers: readonly LearnersAnswer[],
  known: ReadonlyMap<string, AskedQuestion>,
): QuestionSet {
  const sheets = new Map<string, Map<string, GivenAnswer>>();
  const items = [...Map.groupBy(answers, ({ question }) => question)].map(([name, own]) => {
    const asked = known.get(name);
    const revisions = meantRevisions(own, asked);
    const counted = own.filter(({ revision }) => revisions.includes(revision));
    for (const answer of counted) {
      const sheet = sheets.get(answer.learner) ?? new Map<string, GivenAnswer>();
      sheets.set(answer.learner, sheet.set(name, answer));
    }
    const [revision = ''] = revisions;
    const apart = own.length - counted.length;
    return { name, options: optionsOf(asked, counted), revision, apart };
  });
  const most = Math.max(0, ...[...sheets.values()].map(({ size }) => size));
  return { object, items, sheets: [...sheets.values()], isSame: most === items.length };
}

/** The revisions of the present meaning where anybody answered it, otherwise the one most answered. */
function meantRevisions(
  answers: readonly ResultAnswer[],
  asked: AskedQuestion | undefined,
): readonly string[] {
  const present = asked?.revisions ?? [];
  if (answers.some(({ revision }) => present.includes(revision))) return present;
  const counts = [...Map.groupBy(answers, ({ revision }) => revision)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return counts.slice(0, 1).map(([revision]) => revision);
}

/** What can be chosen. The right options are those of an answer with all points; nobody's key is none. */
function optionsOf(
  asked: AskedQuestion | undefined,
  answers: readonly ResultAnswer[],
): AnalysedItem['options'] {
  if (!asked || !hasOptions(asked)) return [];
  const right = answers.find(({ score }) => score === 1)?.response ?? [];
  return [...asked.tokens.keys()].map((id) => ({ id, key: right.includes(id) }));
}
