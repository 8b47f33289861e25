import { cohortQuestionWords as words } from '#words/cohort-questions.ts';
import type { OptionFigures } from '../domain/analysis/item-figures.ts';
import type { Verdict } from '../domain/analysis/verdict.ts';
import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import type { QuestionFigures } from './question-figures.ts';

/** What figures say of a question, in sentences. */
export const verdictText = ({ verdicts, asked }: QuestionFigures): string =>
  verdicts.map((verdict) => sentenceOf(verdict, asked)).join(' ');

function sentenceOf(verdict: Verdict, asked: AskedQuestion | undefined): string {
  const named = (options: readonly OptionFigures[]): string =>
    options.map(({ id }) => quoted(asked?.tokens.get(id) ?? id)).join(', ');
  switch (verdict.kind) {
    case 'too-few':
      return words.verdicts['too-few'](verdict.needed);
    case 'misleading-options':
    case 'idle-distractors':
      return words.verdicts[verdict.kind](named(verdict.options));
    default:
      return words.verdicts[verdict.kind];
  }
}

const quoted = (text: string): string => (/^[“"‘]/.test(text) ? text : `“${text}”`);

/** What was answered, in the words of the question. */
export function responseText(
  response: readonly string[],
  asked: AskedQuestion | undefined,
): string {
  const word = (token: string): string => asked?.tokens.get(token) ?? token;
  switch (asked?.kind) {
    case 'sequencing':
      return response.map((token, place) => `${place + 1} ${word(token)}`).join('; ');
    case 'matching':
      return response.map((pair) => pair.split('.').map(word).join(': ')).join('; ');
    default:
      return response.map(word).join('; ');
  }
}
