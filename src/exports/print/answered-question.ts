import { printWords } from '#words/print.ts';
import { itemsOf, type Question } from '../../domain/question/question.ts';
import { lettersOf, type NumberedQuestion } from './asked-question.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';
import { fitsOnPage } from './room.ts';

/** The key of a question and what is said of it, for an answer sheet. */
export interface AnsweredQuestion {
  readonly number: number;
  /** The key in as few signs as can be: `b`, `a, c`, `1 c, 2 a`, `85 %`. */
  readonly key: string;
  /** Letters of the options that are keys. */
  readonly letters: readonly string[];
  /** What is right, in words; in the right order where that is asked. */
  readonly right: readonly Printed[];
  /** What those are told who choose an option or type a wrong answer, by its letter or its text. */
  readonly feedback: readonly { readonly to: string; readonly text: Printed }[];
  readonly hint: Printed;
  readonly why: Printed;
  /** Whether it is kept on one page, with its question too. */
  readonly whole: boolean;
}

/** The key of a question, with the letters that `askedQuestion` gives. */
export function answeredQuestion(
  { number, question }: NumberedQuestion,
  context: PrintContext,
): AnsweredQuestion {
  const feedback = feedbackOf(question, context).filter(({ text }) => text.length > 0);
  const why = printed(question.why, context);
  const hint = printed(question.hint, context);
  const asked = [question.stem, ...itemsOf(question).map(({ text }) => text)];
  return {
    number,
    ...keyOnPaper(question, context),
    feedback,
    hint,
    why,
    whole: fitsOnPage(
      why,
      hint,
      ...feedback.map(({ text }) => text),
      ...asked.map((text) => printed(text, context)),
    ),
  };
}

function keyOnPaper(
  question: Question,
  context: PrintContext,
): Pick<AnsweredQuestion, 'key' | 'letters' | 'right'> {
  const lettered = lettersOf(question, context.folder);
  const letterOf = (id: string) => lettered.find(({ item }) => item.id === id)?.letter ?? '';
  const whole = (key: string, right: readonly Printed[] = []) => ({ key, letters: [], right });
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const keys = question.options.filter(({ key }) => key);
      const right = lettered.filter(({ item }) => keys.some(({ id }) => id === item.id));
      const letters = right.map(({ letter }) => letter);
      return {
        key: letters.join(', '),
        letters,
        right: right.map(({ item }) => printed(item.text, context)),
      };
    }
    case 'sequencing':
      return whole(
        question.items.map(({ id }) => letterOf(id)).join(', '),
        question.items.map(({ text }) => printed(text, context)),
      );
    case 'matching':
      return whole(
        question.rows.map(({ value }, row) => `${row + 1} ${letterOf(value)}`).join(', '),
      );
    case 'fill-in':
      return whole(question.gaps.map((spellings) => spellings.join(printWords.or)).join('; '));
    case 'numeric':
      return whole(acceptedNumber(question));
    default:
      return question satisfies never;
  }
}

const acceptedNumber = ({ shown, unit }: Extract<Question, { kind: 'numeric' }>): string =>
  [shown, unit].filter(Boolean).join(' ');

function feedbackOf(question: Question, context: PrintContext): AnsweredQuestion['feedback'] {
  if ('options' in question) {
    const lettered = lettersOf(question, context.folder);
    return lettered.map(({ letter, item }) => {
      const option = question.options.find(({ id }) => id === item.id);
      return { to: letter, text: printed(option?.feedback ?? [], context) };
    });
  }
  if (!('slips' in question)) return [];
  return question.slips.map(({ answer, feedback }) => ({
    to: answer,
    text: printed(feedback, context),
  }));
}
