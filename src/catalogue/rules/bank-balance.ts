import { textOf } from '../../domain/prose/text.ts';
import type { ChoiceQuestion } from '../../domain/question/question.ts';
import { isSingle } from './item-writing.ts';
import type { Rule } from './rule.ts';

/** Questions from which a bank is large enough to have a pattern. */
const ENOUGH = 8;
/** Share of keys that may be the longest option, or stand in one place, before guessing pays. */
const MOST = 0.4;

/** A bank gives its keys away neither by their length nor by their place. */
export const banksAreBalanced: Rule = (content, reportAt) => {
  for (const { bank } of content.modules) {
    const single = (bank?.questions ?? [])
      .map(({ question }) => question)
      .filter((question) => isSingle(question) && question.kind === 'choice') as ChoiceQuestion[];
    if (!bank || single.length < ENOUGH) continue;
    const longest = single.filter(keyIsLongest);
    if (longest.length > MOST * single.length) {
      reportAt(
        bank.file,
        'longest-key',
        1,
        `The key is the longest option in ${longest.length} of ${single.length} questions: ${idsOf(longest)}.`,
        'Shorten some of these keys, or say more in their distractors.',
      );
    }
    for (const [place, here] of Map.groupBy(single, placeOfKey)) {
      if (here.length <= MOST * single.length) continue;
      reportAt(
        bank.file,
        'uneven-keys',
        1,
        `The key is option ${place + 1} in ${here.length} of ${single.length} questions: ${idsOf(here)}.`,
        'Move the key in some of them.',
      );
    }
  }
};

const placeOfKey = ({ options }: ChoiceQuestion): number => options.findIndex(({ key }) => key);

function keyIsLongest({ options }: ChoiceQuestion): boolean {
  const lengthOf = (key: boolean) =>
    Math.max(
      ...options.filter((option) => option.key === key).map(({ text }) => textOf(text).length),
    );
  return lengthOf(true) > lengthOf(false);
}

const idsOf = (questions: readonly ChoiceQuestion[]): string =>
  questions.map(({ id }) => id).join(', ');
