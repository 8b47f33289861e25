import type { ItemCode } from '../../authoring/finding.ts';
import { nodesIn, type Prose } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import type { ChoiceQuestion, Option, Question } from '../../domain/question/question.ts';
import type { Rule } from './rule.ts';
import { wordingOf, type Wording } from './wording.ts';

/**
 * A rule for writing one question, as guides for item writers give them (Haladyna, Downing and
 * Rodriguez, 2002). `find` says what is wrong with a question that breaks it.
 */
interface ItemRule {
  readonly code: ItemCode;
  readonly find: (question: Question, wording: Wording | undefined) => string | undefined;
  readonly remedy: string;
}

const ITEM_RULES: readonly ItemRule[] = [
  {
    code: 'all-of-the-above',
    find: (question, wording) => {
      const option = texts(optionsOf(question)).find((text) => wording?.forOthers.test(text));
      return option && `It has the option "${option}".`;
    },
    remedy: 'Say what is meant in an option of its own, or mark several keys.',
  },
  {
    code: 'plain-negative',
    find: ({ kind, stem }, wording) => {
      if (kind !== 'choice') return undefined;
      const asked = lastSentence(textOf(stem));
      const [word] = wording?.negative.exec(asked) ?? [];
      return word && !isEmphasised(stem, word) ? `It asks with a plain "${word}".` : undefined;
    },
    remedy: 'Ask for what is so, or write the word in bold: **not**.',
  },
  {
    code: 'absolute-distractors',
    find: (question, wording) => {
      if (!wording || !isSingle(question) || question.kind === 'true-false') return undefined;
      const isAbsolute = (option: Option) => wording.absolute.test(textOf(option.text));
      const { keys, distractors } = sides(question);
      const found = distractors.filter(isAbsolute);
      if (found.length < 2 || keys.some(isAbsolute)) return undefined;
      return `Only wrong options are absolute: ${quotedList(found)}.`;
    },
    remedy: 'Take words such as "always" and "only" out of them, or put one into the key.',
  },
  {
    code: 'like-options',
    find: (question) => {
      const options = optionsOf(question);
      for (const [place, option] of options.entries()) {
        const twin = options.slice(0, place).find((other) => areAlike(option, other));
        if (twin) return `Two options are alike: ${quotedList([twin, option])}.`;
      }
      return undefined;
    },
    remedy: 'Make them two different mistakes, or take one out.',
  },
  {
    code: 'echoed-stem',
    find: (question, wording) => {
      if (!wording || !isSingle(question) || question.kind === 'true-false') return undefined;
      const { keys, distractors } = sides(question);
      const asked = rootsIn(lastSentence(textOf(question.stem)), wording);
      const elsewhere = rootsIn(texts(distractors).join(' '), wording);
      const echoed = [...rootsIn(texts(keys).join(' '), wording)].filter(
        ([root]) => asked.has(root) && !elsewhere.has(root),
      );
      if (echoed.length < 2) return undefined;
      return `Only the key repeats words of the question: ${echoed.map(([, word]) => `"${word}"`).join(', ')}.`;
    },
    remedy: 'Use other words in the key, or use the same ones in a distractor.',
  },
  {
    code: 'no-feedback',
    find: (question) => {
      const silent = sides({ options: optionsOf(question) }).distractors.filter(
        ({ feedback }) => feedback.length === 0,
      );
      return silent.length > 0
        ? `Nothing is said to those who choose ${quotedList(silent)}.`
        : undefined;
    },
    remedy: 'Write a quoted line under the option that speaks to that mistake.',
  },
  {
    code: 'few-options',
    find: (question) => {
      const { length } = optionsOf(question);
      return question.kind === 'choice' && length < 3 ? `It has ${length} options.` : undefined;
    },
    remedy: 'Add a mistake that people make, or write "allow: few-options because …".',
  },
  {
    code: 'joke-option',
    find: (question, wording) => {
      const { distractors } = sides({ options: optionsOf(question) });
      const joke = texts(distractors).find((text) => wording?.joke.test(text));
      return joke && `"${joke}" is no answer that somebody would give.`;
    },
    remedy: 'Write a mistake that people make, without exclamation marks.',
  },
];

/** Every question follows the rules of item writing, apart from those that its `allow:` line sets aside. */
export const itemsAreWellWritten: Rule = (content, reportAt) => {
  const wording = wordingOf(content);
  for (const { bank } of content.modules) {
    for (const { question, line, allowed } of bank?.questions ?? []) {
      const broken = new Set<ItemCode>();
      for (const { code, find, remedy } of ITEM_RULES) {
        const message = find(question, wording);
        if (!message) continue;
        broken.add(code);
        if (!allowed.has(code))
          reportAt(bank?.file ?? '', code, line, `"${question.id}": ${message}`, remedy);
      }
      for (const code of allowed.keys()) {
        if (broken.has(code)) continue;
        reportAt(
          bank?.file ?? '',
          'idle-allow',
          line,
          `"${question.id}" is allowed to break "${code}" and does not.`,
          'Take it out of "allow:".',
        );
      }
    }
  }
};

const optionsOf = (question: Question): readonly Option[] =>
  'options' in question ? question.options : [];

/** Whether a question is a choice of one option. */
export const isSingle = (question: Question): question is ChoiceQuestion =>
  'options' in question && !question.several;

const sides = ({ options }: { readonly options: readonly Option[] }) => ({
  keys: options.filter(({ key }) => key),
  distractors: options.filter(({ key }) => !key),
});

const texts = (options: readonly Option[]): readonly string[] =>
  options.map(({ text }) => textOf(text));

const quotedList = (options: readonly Option[]): string =>
  texts(options)
    .map((text) => `"${text}"`)
    .join(', ');

const lastSentence = (text: string): string => text.split(/(?<=[.?!:][”’"]?)\s+/).at(-1) ?? text;

const isEmphasised = (prose: Prose, word: string): boolean =>
  [...nodesIn(prose)].some(
    (node) =>
      node.kind === 'element' &&
      ['strong', 'em'].includes(node.tag) &&
      textOf([node]).toLowerCase().includes(word.toLowerCase()),
  );

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words of some weight by their first six letters, so that "decide" and "decides" are one. */
function rootsIn(text: string, { small }: Wording): ReadonlyMap<string, string> {
  const weighty = wordsOf(text).filter((word) => word.length > 4 && !small.has(word));
  return new Map(weighty.map((word) => [word.slice(0, 6), word]));
}

/** Share of the words of two options that both have, from which they count as alike. */
const ALIKE = 0.85;

function areAlike(one: Option, other: Option): boolean {
  const [left, right] = [one, other].map(({ text }) => new Set(wordsOf(textOf(text))));
  if (!left || !right) return false;
  return left.intersection(right).size / left.union(right).size >= ALIKE;
}
