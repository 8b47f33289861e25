import { sessionNotesWords as words } from '#words/session-notes.ts';
import type { Document, DocumentBlock } from '../domain/practice/document.ts';
import { handsFromKept, handsName, ROUNDS, type Hands } from '../domain/session/show-of-hands.ts';
import {
  notePlace,
  placesGone,
  stepOfNote,
  WHOLE_SESSION,
  type SessionNotes,
} from '../domain/session/session-notes.ts';
import { lineOf } from '../stores/element-text.ts';

/** Notes and shows of hands as a page to save, in the order of the session; empty where there are none. */
export function sessionDocument(page: Element, notes: SessionNotes, keptHands: unknown): Document {
  const plans = [...page.querySelectorAll<HTMLElement>('[data-plan]')].map((plan) => ({
    minutes: Number(plan.dataset['plan']),
    steps: [...plan.querySelectorAll<HTMLElement>('[data-step]')].map(
      ({ dataset }) => dataset['step'] ?? '',
    ),
  }));
  const fact = (label: string, place: string): DocumentBlock[] =>
    notes[place] ? [{ kind: 'fact', label, text: notes[place] }] : [];
  const placed = plans.flatMap(({ minutes, steps }) =>
    under(
      words.planOf(minutes),
      steps.flatMap((step) => fact(step, notePlace(minutes, step))),
    ),
  );
  const places = plans.flatMap(({ minutes, steps }) =>
    steps.map((step) => notePlace(minutes, step)),
  );
  const gone = placesGone(notes, [WHOLE_SESSION, ...places]).flatMap((place) => {
    const { step, plan } = stepOfNote(place);
    return fact(words.goneOf(step, plan), place);
  });
  return [
    ...under(words.ofSession, fact(words.ofSession, WHOLE_SESSION)),
    ...placed,
    ...under(words.gone, gone),
    ...under(words.hands, handsBlocks(keptHands)),
  ];
}

/** Blocks under their heading; nothing where there are none. */
const under = (text: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 2, text }, ...blocks] : [];

/** The hands that went up for each question of the page, as tables. */
function handsBlocks(kept: unknown): readonly DocumentBlock[] {
  const hands = handsFromKept(kept);
  const questions = [...document.querySelectorAll<HTMLElement>('[data-keyed]')];
  return questions.flatMap((question): DocumentBlock[] => {
    const { keyed = '', revision = '' } = question.dataset;
    const counted = hands[handsName(keyed, revision)];
    if (!counted) return [];
    return [
      { kind: 'paragraph', text: lineOf(question.querySelector('[data-stem]')) },
      {
        kind: 'table',
        head: [words.hand.option, words.hand.before, words.hand.after],
        rows: rowsOf(question, counted),
      },
    ];
  });
}

const rowsOf = (question: HTMLElement, counted: Hands): readonly (readonly string[])[] =>
  [...question.querySelectorAll<HTMLElement>('[data-option]')].map((option) => {
    const { option: id = '', mark } = option.dataset;
    const text = lineOf(option.querySelector('[data-text]'));
    const numbers = ROUNDS.map((round) => `${counted[round][id] ?? ''}`);
    return [mark === 'right' ? `${text} (${words.hand.right})` : text, ...numbers];
  });
