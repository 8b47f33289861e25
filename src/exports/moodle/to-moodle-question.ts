import { moodleWords as words } from '#words/moodle.ts';
import type { Module } from '../../domain/course/course.ts';
import { escapeHtml } from '../../domain/prose/html.ts';
import { nodesIn, type Prose } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import type { ChoiceQuestion, MatchingQuestion, Question } from '../../domain/question/question.ts';
import { portableHtml } from '../portable-prose.ts';
import { gradeShare, isGradeShare } from './grade-share.ts';
import type { ChosenAnswer, Converted, Conversion } from './moodle-question.ts';
import { fillInToMoodle, numericToMoodle } from './typed-to-moodle.ts';

/** A question of the course as the question of Moodle that asks and grades most like it. */
export function toMoodleQuestion(
  module: Module,
  question: Question,
  site: string | undefined,
): Converted {
  const common = {
    name: question.id,
    idnumber: `${module.id}/${question.id}`,
    text: portableHtml(question.stem, site),
    generalFeedback: portableHtml(question.why, site),
    points: question.points,
    hint: portableHtml(question.hint, site),
    tags: tagsOf(module, question),
  };
  const made = converted(question, { site, common });
  if (site !== undefined || !linksToSite(question)) return made;
  return { ...made, losses: [...made.losses, words.losses.links] };
}

/** Whether any text of a question has a link to a page of the site. */
const linksToSite = (question: Question): boolean => JSON.stringify(question).includes('"href":"/');

function converted(question: Question, context: Conversion): Converted {
  switch (question.kind) {
    case 'choice':
      return choiceToMoodle(question, context);
    case 'true-false':
      return trueFalseToMoodle(question, context);
    case 'sequencing': {
      const items = question.items.map(({ text }) => ({
        text: portableHtml(text, context.site),
        plain: plainAnswer(text),
        isMarkedUp: isMarkedUp(text),
      }));
      const allOrNothing = !question.partial;
      return { question: { ...context.common, type: 'ordering', allOrNothing, items }, losses: [] };
    }
    case 'matching':
      return matchingToMoodle(question, context);
    case 'fill-in':
      return fillInToMoodle(question, context);
    case 'numeric':
      return numericToMoodle(question, context);
    default:
      return question satisfies never;
  }
}

function tagsOf(module: Module, { objective, level, ideas, pool }: Question): readonly string[] {
  const asks = level ?? module.objectives.find(({ id }) => id === objective)?.level;
  return [
    `objective:${objective}`,
    ...(asks ? [`level:${asks}`] : []),
    `pool:${pool}`,
    ...ideas.map((idea) => `idea:${idea}`),
  ];
}

function choiceToMoodle(question: ChoiceQuestion, { common, site }: Conversion): Converted {
  const { several, options, partial } = question;
  const keys = options.filter(({ key }) => key).length;
  const right = gradeShare(keys);
  const wrong = partial ? -right : -100;
  const answers = options.map(({ key, text, feedback }): ChosenAnswer => ({
    text: portableHtml(text, site),
    percent: key ? right : several ? wrong : 0,
    feedback: portableHtml(feedback, site),
  }));
  const shuffle = !question.fixedOrder;
  return {
    question: { ...common, type: 'multichoice', single: !several, shuffle, answers },
    losses: [
      ...(several && !partial ? [words.losses.wholeChoice] : []),
      ...(isGradeShare(keys) ? [] : [words.losses.share(keys)]),
    ],
  };
}

function trueFalseToMoodle(question: ChoiceQuestion, { common, site }: Conversion): Converted {
  const isTrue = (text: Prose) => textOf(text) === 'True';
  const feedbackIf = (truth: boolean) =>
    portableHtml(question.options.find(({ text }) => isTrue(text) === truth)?.feedback ?? [], site);
  return {
    question: {
      ...common,
      type: 'truefalse',
      isTrue: question.options.some(({ key, text }) => key && isTrue(text)),
      ifTrue: feedbackIf(true),
      ifFalse: feedbackIf(false),
    },
    losses: [],
  };
}

function matchingToMoodle(question: MatchingQuestion, { common, site }: Conversion): Converted {
  const { rows, values, headings, partial } = question;
  const answers = new Map(values.map(({ id, text }) => [id, plainAnswer(text)]));
  const used = new Set(rows.map(({ value }) => value));
  const pairs = rows.map(({ text, value }) => ({
    text: portableHtml(text, site),
    answer: answers.get(value) ?? '',
  }));
  const named = headings.every((heading) => heading !== '');
  const lead = named ? `<p>${escapeHtml(words.headings(...headings))}</p>` : '';
  return {
    question: {
      ...common,
      type: 'match',
      text: common.text + lead,
      pairs,
      distractors: values.filter(({ id }) => !used.has(id)).map(({ text }) => plainAnswer(text)),
    },
    losses: [
      ...(partial || rows.length === 1 ? [] : [words.losses.wholeMatch]),
      ...(values.some(({ text }) => isMarkedUp(text)) ? [words.losses.plainAnswers] : []),
    ],
  };
}

/** Where Moodle shows plain text, it strips tags and decodes entities. */
const plainAnswer = (text: Prose): string =>
  textOf(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whether an item has more than words. */
const isMarkedUp = (text: Prose): boolean =>
  [...nodesIn(text)].some((node) => node.kind === 'element' && node.tag !== 'p');
