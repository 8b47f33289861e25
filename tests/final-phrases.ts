import { finalQuestions } from '../src/domain/course/outline.ts';
import { nodesIn, type Prose } from '../src/domain/prose/prose.ts';
import type { Item, Question } from '../src/domain/question/question.ts';
import { readyModules } from './course.ts';

/** The questions of the final assessment. */
export const bank = finalQuestions(readyModules);
/** The others, some of which begin a sentence in the same words. */
export const openQuestions = readyModules.flatMap(({ questions }) =>
  questions.filter(({ pool }) => pool !== 'final'),
);

/** Words by which a text is known again: fewer say little, and more are not needed. */
const [LEAST, MOST] = [8, 16];

/** The beginning of each long run of words without markup, so that no format hides it. */
export function phrasesOf(prose: Prose): readonly string[] {
  return [...nodesIn(prose)].flatMap((node) => {
    const words = node.kind === 'text' ? wordsIn(node.value).split(' ') : [];
    return words.length >= LEAST ? [words.slice(0, MOST).join(' ')] : [];
  });
}

/** The words of a file, whatever it is written in: without tags, entities and escapes. */
export const wordsIn = (text: string): string =>
  (text.replace(/<[^>]*>|&#?\w+;|\\u[0-9a-f]{4}|\\n/gi, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).join(
    ' ',
  );

/** Those phrases that the words of a file tell. */
export const toldIn = (words: string, phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => words.includes(phrase));

/** What is said once a question is answered. */
const saidAfter = (question: Question): readonly Prose[] => [
  question.why,
  ...('options' in question ? question.options.map(({ feedback }) => feedback) : []),
  ...('slips' in question ? question.slips.map(({ feedback }) => feedback) : []),
];

/** What can be chosen, placed or paired. */
export function itemsOf(question: Question): readonly Item[] {
  if ('options' in question) return question.options;
  if ('rows' in question) return [...question.rows, ...question.values];
  return 'items' in question ? question.items : [];
}

/** How the stems of the final assessment begin. */
export const stems = bank.flatMap(({ question }) => phrasesOf(question.stem));

const openWords = wordsIn(JSON.stringify(openQuestions));
/** How its explanations and feedback begin, where no other question has the same. */
export const secrets = bank
  .flatMap(({ question }) => saidAfter(question).flatMap(phrasesOf))
  .filter((phrase) => !openWords.includes(phrase));
