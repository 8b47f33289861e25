import type { PlacedQuestion } from '../../authoring/question-bank.ts';
import { discriminationInterval, mayBeChance } from '../../domain/analysis/interval.ts';
import type { Discrimination, ItemFigures } from '../../domain/analysis/item-figures.ts';
import { ITEM_STATS_FILE, type QuestionStats } from '../../domain/analysis/item-stats.ts';
import { verdictsOn } from '../../domain/analysis/verdict.ts';
import { renamesOf } from '../../domain/course/renames.ts';
import { textOf as wordsOf } from '../../domain/prose/text.ts';
import { revisionsOf, type Question } from '../../domain/question/question.ts';
import { currentObject } from '../../domain/record/rename.ts';
import { questionObject } from '../../domain/record/statement.ts';
import type { ReadContent } from '../read-content.ts';
import type { ReportAt, Rule } from './rule.ts';

/**
 * No question leads those who know more to a wrong answer, as far as the figures of a group tell
 * that stand beside the content. What cannot be held against a question of today is said.
 */
export const questionsDoNotMislead: Rule = (content, reportAt) => {
  if (!content.itemStats || !isOfThisCourse(content, reportAt)) return;
  const { values, lineOf } = content.itemStats;
  const questionNamed = questionsByName(content);
  for (const [name, stats] of Object.entries(values.questions)) {
    const line = lineOf('questions', name);
    const placed = questionNamed(name);
    if (!placed) {
      reportAt(
        ITEM_STATS_FILE,
        'removed-question',
        line,
        `There is no question "${name}"; its figures are passed over.`,
        'If it has another name today, write "was:" under its heading; otherwise leave it.',
      );
    } else if (!revisionsOf(placed.question).includes(stats.revision)) {
      reportAt(
        ITEM_STATS_FILE,
        'outdated-figures',
        line,
        `The figures of "${name}" (n = ${stats.n}) are of revision ${stats.revision}, and it has ${placed.question.revision} today; they are passed over.`,
        'Save new figures when a group has answered it as it is now.',
      );
    } else accuse(placed, figuresFrom(placed.question, stats), reportAt);
  }
};

function isOfThisCourse({ course, itemStats }: ReadContent, reportAt: ReportAt): boolean {
  if (!course || !itemStats || course.values.id === itemStats.values.course) return true;
  reportAt(
    ITEM_STATS_FILE,
    'wrong-value',
    itemStats.lineOf('course'),
    `The figures are of the course "${itemStats.values.course}", and this is "${course.values.id}".`,
    'Take the file out, or save the one of this course.',
  );
  return false;
}

/** A question and the bank that it stands in. */
interface QuestionInFile extends PlacedQuestion {
  readonly file: string;
}

/** Finds a question by a name that it has or had. */
function questionsByName({ modules }: ReadContent): (name: string) => QuestionInFile | undefined {
  const questions = new Map(
    modules.flatMap(({ id, bank }) =>
      (bank?.questions ?? []).map((placed): [string, QuestionInFile] => [
        questionObject(id, placed.question.id),
        { ...placed, file: bank?.file ?? '' },
      ]),
    ),
  );
  const renames = renamesOf({
    modules: modules.map(({ id, fields, bank }) => ({
      id,
      was: fields?.values.was ?? [],
      lessons: [],
      questions: bank?.questions.map(({ question }) => question) ?? [],
    })),
  });
  return (name) => questions.get(currentObject(`question/${name}`, renames));
}

/** Kept figures with the keys of the question. Options of an earlier wording have other ids, and are passed over. */
function figuresFrom(question: Question, stats: QuestionStats): ItemFigures {
  const { n, facility, discrimination, options } = stats;
  const known = 'options' in question ? question.options : [];
  const kept = known.flatMap(({ id, key }) => {
    const figures = options[id];
    return figures ? [{ id, key, n: figures.n, better: figures.better }] : [];
  });
  return {
    n,
    facility,
    dichotomous: false,
    ...(discrimination && { discrimination }),
    options: kept.length === known.length ? kept : [],
  };
}

function accuse(placed: QuestionInFile, figures: ItemFigures, reportAt: ReportAt): void {
  const { file, line, question } = placed;
  const report = (message: string, remedy: string): void => {
    reportAt(file, 'misleading-question', line, `"${question.id}": ${message}`, remedy);
  };
  for (const verdict of verdictsOn(figures)) {
    if (verdict.kind === 'misleads' && figures.discrimination) {
      report(
        `those who got it right did worse in the rest than those who got it wrong (${asText(figures.discrimination)}).`,
        'Look at the key first; then whether another option can be defended, and whether the stem asks one thing.',
      );
    } else if (verdict.kind === 'misleading-options') {
      const { options, key } = verdict;
      const chosen = options.map(({ id, better }) => `${better} chose ${textOf(question, id)}`);
      const [most] = options;
      report(
        `of those who did better in the rest, ${chosen.join(', ')} and ${key.better} the key (n = ${figures.n}${most && mayBeChance(most.better, key.better) ? CHANCE : ''}).`,
        'Look at the key first; then what makes this option wrong, and say it in the stem or the option.',
      );
    }
  }
}

/** What is said where a figure might as well be none. */
const CHANCE = '; chance alone may explain it';

/** A discrimination with its number of people, and whether chance alone may explain it. */
function asText(discrimination: Discrimination): string {
  const { low, high } = discriminationInterval(discrimination) ?? { low: -1, high: 1 };
  return `discrimination ${figure(discrimination.r)}, n = ${discrimination.n}, 95 % interval ${figure(low)} to ${figure(high)}${high > 0 ? CHANCE : ''}`;
}

const figure = (value: number): string => value.toFixed(2);

function textOf(question: Question, id: string): string {
  const option = 'options' in question && question.options.find((each) => each.id === id);
  return `"${option ? wordsOf(option.text) : id}"`;
}
