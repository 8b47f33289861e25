import { questionWords } from '#words/question.ts';
import { printWords } from '#words/print.ts';
import type { Item, Question } from '../../domain/question/question.ts';
import { disordered, shuffled } from '../../domain/question/shuffle.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';
import { fitsOnPage } from './room.ts';

/** A question as it is asked on paper, without its key. */
export interface AskedQuestion {
  readonly number: number;
  readonly kind: Question['kind'];
  readonly points: string;
  readonly stem: Printed;
  /** What to do, where the question does not say it itself. */
  readonly task: string;
  /** What is chosen, put in order or paired, and the letter that it has on paper. */
  readonly options: readonly LetteredItem[];
  /** Whether a box is ticked for each right option, or one circle is filled. */
  readonly several: boolean;
  /** What is paired with the options; empty for the other kinds. */
  readonly rows: readonly Printed[];
  /** Headings over rows and options of a matching. */
  readonly headings: readonly string[];
  readonly unit: string;
  /** Whether it is kept on one page. */
  readonly whole: boolean;
}

interface LetteredItem {
  readonly letter: string;
  readonly text: Printed;
}

/** A question with its number in a sheet. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

/** Questions with their numbers, from `first` on. */
export const numbered = (questions: readonly Question[], first = 1): readonly NumberedQuestion[] =>
  questions.map((question, index) => ({ number: first + index, question }));

/** The question as it is asked: the order of what can be chosen follows from its id, and stays. */
export function askedQuestion(
  { number, question }: NumberedQuestion,
  context: PrintContext,
): AskedQuestion {
  const prose = ({ text }: Item): Printed => printed(text, context);
  const lettered = lettersOf(question, context.folder);
  const stem = printed(question.stem, context);
  const options = lettered.map(({ letter, item }) => ({ letter, text: prose(item) }));
  const rows = question.kind === 'matching' ? question.rows.map(prose) : [];
  return {
    number,
    kind: question.kind,
    points: printWords.points(question.points),
    stem,
    task: taskOf(question),
    options,
    several: question.kind === 'choice' && question.several,
    rows,
    headings: question.kind === 'matching' ? question.headings : [],
    unit: question.kind === 'numeric' ? question.unit : '',
    whole: fitsOnPage(stem, ...options.map(({ text }) => text), ...rows),
  };
}

function taskOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.several ? questionWords.several : '';
    case 'true-false':
      return '';
    case 'sequencing':
      return printWords.numberThem;
    case 'matching':
      return printWords.writeLetters;
    case 'fill-in':
    case 'numeric':
      return '';
    default:
      return question satisfies never;
  }
}

/** What can be chosen, placed or paired, with the letters that it has on paper. */
export function lettersOf(
  question: Question,
  folder: string,
): readonly { readonly letter: string; readonly item: Item }[] {
  return onPaper(question, `${folder}/${question.id}`).map((item, place) => ({
    letter: letterAt(place),
    item,
  }));
}

function onPaper(question: Question, seed: string): readonly Item[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return question.fixedOrder || question.kind === 'true-false'
        ? question.options
        : shuffled(question.options, seed);
    case 'sequencing':
      return disordered(question.items, seed);
    case 'matching':
      return disordered(question.values, seed);
    case 'fill-in':
    case 'numeric':
      return [];
    default:
      return question satisfies never;
  }
}

const LETTERS = 26;

/** a to z, then aa, ab and so on. */
const letterAt = (place: number): string =>
  (place < LETTERS ? '' : letterAt(Math.floor(place / LETTERS) - 1)) +
  String.fromCharCode(97 + (place % LETTERS));
