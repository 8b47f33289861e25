import type { Response } from '../question/response.ts';
import { digitsOf, numberIn } from './digits.ts';
import type { PackagedQuestion } from './outline.ts';
import type { OutlineNames } from './outline-names.ts';
import {
  isPackable,
  longestResponse,
  packedResponse,
  unpackedResponse,
} from './packed-response.ts';
import { SHORT, shortName } from './short-name.ts';

/** Begins the entry of a question. */
export const QUESTION = '.';

/** How a question stands: its number is kept, so the order never changes. */
const STATES = ['open', 'draft', 'wrong', 'partly', 'right'] as const;

/** Shares are kept in 2,520ths, which is exact for up to ten parts. */
const PARTS = 2520;

/** What is kept of the answers to a question. */
export interface QuestionEntry {
  readonly question: PackagedQuestion;
  /** Meaning of the question; undefined where an answer was given to another meaning than it has. */
  readonly revision: string | undefined;
  /** Of a check: it was answered right before the answer kept. Of a quiz: the answer is carried over. */
  readonly before: boolean;
  /** The answer, without a verdict while it is a draft; undefined while there is none. */
  readonly answer: KeptAnswer | undefined;
}

export interface KeptAnswer {
  /** Left out where it was given to a revision whose options had other places. */
  readonly response?: Response;
  readonly success?: boolean;
  readonly score?: number;
}

/**
 * The entry of a question: short names of its object and its revision, how it stands, the share of
 * the points where it is between none and all, and the response.
 *
 *     .kX3b_0EC         the third option is right
 *     .kX3b_0DTsAc      partly right, 1260/2520
 */
export function questionText({ question, revision = '', before, answer }: QuestionEntry): string {
  const state = stateOf(question, answer);
  const name = QUESTION + shortName(question.object) + shortName(revision);
  const number = STATES.indexOf(state) + (before ? STATES.length : 0);
  const score = state === 'partly' ? shareText(answer?.score ?? 0) : '';
  const response = isPackable(question, revision) ? (answer?.response ?? []) : [];
  return name + digitsOf(number, 1) + score + packedResponse(question, response);
}

function stateOf(
  question: PackagedQuestion,
  answer: KeptAnswer | undefined,
): (typeof STATES)[number] {
  if (!answer) return 'open';
  if (answer.success === undefined) return 'draft';
  if (answer.success) return 'right';
  const part = numberIn(shareText(answer.score ?? 0));
  return part > 0 && canBePartly(question) ? 'partly' : 'wrong';
}

/** What an entry says; undefined where it is about no question of the package. */
export function questionFrom(text: string, names: OutlineNames): QuestionEntry | undefined {
  const named = names.question(text.slice(1, 1 + SHORT), text.slice(1 + SHORT, STATE));
  const number = text.length > STATE ? numberIn(text.charAt(STATE)) : 2 * STATES.length;
  const state = STATES[number % STATES.length];
  if (!named || state === undefined || number >= 2 * STATES.length) return undefined;
  const before = number >= STATES.length;
  if (named.revision === undefined) return { ...named, before: false, answer: undefined };
  const rest = text.slice(STATE + 1);
  const answer = answerFrom(named.question, state, rest);
  if (!answer || isPackable(named.question, named.revision)) return { ...named, before, answer };
  const { response, ...verdict } = answer;
  return { ...named, before, answer: verdict };
}

function answerFrom(
  question: PackagedQuestion,
  state: (typeof STATES)[number],
  rest: string,
): KeptAnswer | undefined {
  if (state === 'open') return undefined;
  const given = unpackedResponse(question, state === 'partly' ? rest.slice(SHARE) : rest);
  const response = given && { response: given };
  if (state === 'draft') return { ...response };
  const score = state === 'partly' ? shareIn(rest.slice(0, SHARE)) : Number(state === 'right');
  return { ...response, success: state === 'right', score };
}

/** The most characters that the entry of a question takes. */
export const longestQuestion = (question: PackagedQuestion): number =>
  STATE + 1 + (canBePartly(question) ? SHARE : 0) + longestResponse(question);

/** Where the state of a question stands in its entry. */
const STATE = 1 + 2 * SHORT;

/** Characters of a share. */
export const SHARE = 2;

/** A share from 0 to 1. */
export const shareText = (share: number): string => digitsOf(Math.round(share * PARTS), SHARE);

/** The share that was written, with as many decimals as grading gives. */
export const shareIn = (text: string): number =>
  Number((Math.min(PARTS, numberIn(text)) / PARTS).toFixed(6));

/** Whether an answer has parts of which only some may be right. */
const canBePartly = ({ kind, several, gaps }: PackagedQuestion): boolean =>
  several || kind === 'sequencing' || kind === 'matching' || gaps > 1;
