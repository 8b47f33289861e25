import { moodleWords as words } from '#words/moodle.ts';
import { escapeHtml } from '../../domain/prose/html.ts';
import type {
  ChosenAnswer,
  MatchQuestion,
  MoodleQuestion,
  NumberAnswer,
  OrderingQuestion,
  TypedAnswer,
} from '../moodle/moodle-question.ts';
import { giftHtml, giftText } from './gift-text.ts';

/** A question as GIFT, or nothing where GIFT cannot ask it. */
export function giftQuestion(question: MoodleQuestion): string | undefined {
  const answers = answersOf(question);
  if (answers === undefined) return undefined;
  const { name, idnumber, tags, text, generalFeedback } = question;
  const comment = [`[id:${idnumber}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(' ');
  const general = generalFeedback && `####${giftHtml(generalFeedback)}\n`;
  return `// ${comment}\n::${giftText(name)}::${giftHtml(text)}{${answers}${general}}\n`;
}

function answersOf(question: MoodleQuestion): string | undefined {
  switch (question.type) {
    case 'multichoice':
      return lines(question.answers.map((answer) => choiceOf(answer, question.single)));
    case 'truefalse': {
      const { isTrue, ifTrue, ifFalse } = question;
      const [wrong, right] = isTrue ? [ifFalse, ifTrue] : [ifTrue, ifFalse];
      return `${isTrue ? 'TRUE' : 'FALSE'}#${giftHtml(wrong)}#${giftHtml(right)}`;
    }
    case 'shortanswer':
      return question.answers.some(isTakenForCode)
        ? undefined
        : lines(question.answers.map(typedOf));
    case 'numerical':
      return `#${lines(question.answers.map(numberOf))}`;
    case 'match':
      return lines(pairsOf(question));
    case 'ordering':
      return lines(placesOf(question));
    case 'multianswer':
      return undefined;
    default:
      return question satisfies never;
  }
}

const lines = (answers: readonly string[]): string => `\n${answers.join('\n')}\n`;

const withFeedback = (feedback: string): string => feedback && `#${giftHtml(feedback)}`;

/** An equals sign says that one answer may be chosen. */
const choiceOf = ({ text, percent, feedback }: ChosenAnswer, single: boolean): string =>
  `${single && percent === 100 ? '=' : percent === 0 ? '~' : `~%${percent}%`}${giftHtml(text)}${withFeedback(feedback)}`;

const typedOf = ({ pattern, percent, feedback }: TypedAnswer): string =>
  `=%${percent}%${giftText(pattern)}${withFeedback(feedback)}`;

const numberOf = ({ number, tolerance, percent, feedback }: NumberAnswer): string =>
  `=%${percent}%${number}:${tolerance}${withFeedback(feedback)}`;

const pairsOf = ({ pairs, distractors }: MatchQuestion): readonly string[] => [
  ...pairs.map(({ text, answer }) => pairOf(text, answer)),
  ...distractors.map((answer) => pairOf('', answer)),
];

const placesOf = ({ items }: OrderingQuestion): readonly string[] =>
  items.map(({ plain }, place) => pairOf(escapeHtml(words.place(place + 1)), plain));

const pairOf = (text: string, answer: string): string =>
  `=${giftHtml(text)} -> ${giftText(answer)}`;

/**
 * Whether GIFT cannot say a typed answer: an arrow cannot be escaped and makes Moodle take the
 * question for pairs, and the name of a format in front is taken away.
 */
export const isTakenForCode = ({ pattern }: TypedAnswer): boolean =>
  /->|^\[(?:html|markdown|plain|moodle)\]/.test(pattern);
