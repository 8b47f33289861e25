import { aText, words } from '../prose/prose.builders.ts';
import type {
  ChoiceQuestion,
  FillInQuestion,
  Item,
  MatchingQuestion,
  MatchingRow,
  NumericQuestion,
  Option,
  Question,
  SequencingQuestion,
} from './question.ts';
import type { Response } from './response.ts';

const ASKED = {
  id: 'reserved-seat',
  objective: 'customer-voice',
  ideas: ['g10'],
  pool: 'quiz',
  points: 1,
  partial: false,
  fixedOrder: false,
  stem: aText('Whom is the empty chair kept for?'),
  hint: [],
  why: aText('The seat keeps a voice in the room.'),
  revision: 'r1',
} as const;

/** Something to choose, place or pair; its id is its text. */
export function anItem(text: string): Item {
  return { id: text, text: [words(text)] };
}

/** A wrong option, unless it is told to be a key. */
export function anOption(text: string, { key = false } = {}): Option {
  return { ...anItem(text), key, feedback: aText(`Said to those who choose ${text}.`) };
}

/** A choice of three with one right answer, `customer`. */
export function aChoice(overrides: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  const options = [anOption('director'), anOption('customer', { key: true }), anOption('guest')];
  return { ...ASKED, kind: 'choice', several: false, options, ...overrides };
}

/** A choice of four with the two right answers `queue` and `letter`. */
export function aChoiceOfSeveral(overrides: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  const options = [
    anOption('queue', { key: true }),
    anOption('slogan'),
    anOption('letter', { key: true }),
    anOption('poster'),
  ];
  return aChoice({ several: true, options, ...overrides });
}

/** A statement that is true. */
export function aTrueFalse(overrides: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  const options = [anOption('True', { key: true }), anOption('False')];
  return aChoice({ kind: 'true-false', options, ...overrides });
}

/** Four steps: `listen`, `admit`, `decide`, `act`. */
export function aSequence(overrides: Partial<SequencingQuestion> = {}): SequencingQuestion {
  const items = ['listen', 'admit', 'decide', 'act'].map(anItem);
  return { ...ASKED, kind: 'sequencing', items, ...overrides };
}

/** A row of a matching question and the id of the value that belongs to it. */
export function aRow(text: string, value: string): MatchingRow {
  return { ...anItem(text), value };
}

/** Two rows, three values: `year` goes with `plan`, `week` with `habit`, and `never` with none. */
export function aMatching(overrides: Partial<MatchingQuestion> = {}): MatchingQuestion {
  return {
    ...ASKED,
    kind: 'matching',
    headings: ['Horizon', 'Tool'],
    rows: [aRow('year', 'plan'), aRow('week', 'habit')],
    values: ['plan', 'habit', 'never'].map(anItem),
    ...overrides,
  };
}

/** Two gaps: `empty` or `vacant`, and `chair`. People who write `stool` are told something. */
export function aFillIn(overrides: Partial<FillInQuestion> = {}): FillInQuestion {
  return {
    ...ASKED,
    kind: 'fill-in',
    gaps: [['empty', 'vacant'], ['chair']],
    slips: [{ answer: 'stool', feedback: aText('A stool is no seat at the table.') }],
    ...overrides,
  };
}

/** A number from 1150 to 1250. People who give 12000 are told something. */
export function aNumeric(overrides: Partial<NumericQuestion> = {}): NumericQuestion {
  return {
    ...ASKED,
    kind: 'numeric',
    low: 1150,
    high: 1250,
    decimals: 0,
    shown: '1200 ± 50',
    unit: 'shillings',
    slips: [{ answer: '12000', feedback: aText('One nought too many.') }],
    ...overrides,
  };
}

/** One question of each kind. */
export function oneOfEachKind(): readonly Question[] {
  return [
    aChoice(),
    aChoiceOfSeveral(),
    aTrueFalse(),
    aSequence(),
    aMatching(),
    aFillIn(),
    aNumeric(),
  ];
}

/** The response that a question's key calls right. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return question.options.filter(({ key }) => key).map(({ id }) => id);
    case 'sequencing':
      return question.items.map(({ id }) => id);
    case 'matching':
      return question.rows.map(({ id, value }) => `${id}.${value}`);
    case 'fill-in':
      return question.gaps.map(([first = '']) => first);
    case 'numeric':
      return [question.low.toFixed(question.decimals)];
    default:
      return question satisfies never;
  }
}
