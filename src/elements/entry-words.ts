import { percent } from '#words/percent.ts';
import { entryWords as words } from '#words/entry.ts';
import { readAssignment } from '../domain/assignment/assignment.ts';
import type { Names } from '../domain/course/record-names.ts';
import type { Statement } from '../domain/record/statement.ts';
import { groupOf, partsOf, type Attempts } from '../domain/record/summary.ts';
import { answerWords } from './answer-words.ts';
import { practiceEntry } from './practice-entry-words.ts';

/** A statement in plain words: what was done, and the words that were chosen or written. */
export interface Entry {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** What is known besides a statement: what things are called, and what began an attempt. */
export interface Known {
  readonly names: Names;
  readonly attempts: Attempts;
}

type Describe = (statement: Statement, known: Known, first: string, rest: string) => Entry;

/** Says what a statement keeps. A kind that is not known gets a sentence too. */
export function entryOf(statement: Statement, known: Known): Entry {
  const [kind, first, rest] = partsOf(statement.object);
  const describe = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return describe?.(statement, known, first, rest) ?? practiceEntry(statement, known.names);
}

const KINDS: Readonly<Record<string, Describe>> = {
  question: questionEntry,
  lesson: ({ object }, { names }) =>
    plain(words.lessonDone(words.at(names[object] ?? '', words.aLesson))),
  module: ({ object }, { names }) =>
    plain(words.moduleDone(words.at(names[object] ?? '', words.aModule))),
  assignment: assignmentEntry,
  quiz: ({ verb, registration, score = 0 }, { names }, module) => {
    const place = moduleTitle(names, module);
    if (verb === 'passed') return plain(words.quizPassed(place, percent(score)));
    if (verb === 'failed') return plain(words.quizFailed(place, percent(score)));
    return plain(begunFor(words.quizBegun(place), registration));
  },
  final: ({ verb, registration, score = 0 }) => {
    if (verb === 'passed') return plain(words.finalPassed(percent(score)));
    if (verb === 'failed') return plain(words.finalFailed(percent(score)));
    return plain(begunFor(words.finalBegun, registration));
  },
  review: ({ verb }) => plain(verb === 'initialized' ? words.reviewBegun : words.reviewDone),
  checklist: ({ verb }, { names }, checklist) => {
    const say = verb === 'initialized' ? words.roundBegun : words.roundTaken;
    return plain(say(checklistTitle(names, checklist)));
  },
  behaviour: ({ object, response }, { names }, checklist) => {
    const [title, word] = [checklistTitle(names, checklist), scaleWord(names, checklist, response)];
    const sentence = word === undefined ? words.ratingTaken(title) : words.rated(title, word);
    return { sentence, details: [names[object] ?? ''].filter(Boolean) };
  },
  evidence: ({ object, response: [note] = [] }, { names }, checklist) => {
    const title = checklistTitle(names, checklist);
    if (!note) return plain(words.noteTaken(title));
    return { sentence: words.noted(title), details: [words.about(names[object] ?? '', note)] };
  },
  plan: ({ object, response = [] }, { names }, checklist) => {
    const title = checklistTitle(names, checklist);
    if (response.length === 0) return plain(words.planTaken(title));
    const written = response.filter(Boolean).join(' · ');
    return { sentence: words.planned(title), details: [words.about(names[object] ?? '', written)] };
  },
  invitation: (_, { names }, checklist) => plain(words.invited(checklistTitle(names, checklist))),
  observation: ({ response }, { names }, checklist, rest) => {
    const [title, word] = [checklistTitle(names, checklist), scaleWord(names, checklist, response)];
    const behaviour = names[`behaviour/${checklist}/${rest.split('/')[1] ?? ''}`] ?? '';
    const sentence =
      word === undefined ? words.observationTaken(title) : words.observed(title, word);
    return { sentence, details: [behaviour].filter(Boolean) };
  },
  answer: ({ response = [] }, { names }, checklist) => {
    const say = response.length > 0 ? words.received : words.receivedTaken;
    return plain(say(checklistTitle(names, checklist)));
  },
};

/** An attempt that was begun for an assignment says so. */
const begunFor = (sentence: string, registration = ''): string =>
  registration ? words.forAssignment(sentence) : sentence;

const plain = (sentence: string): Entry => ({ sentence, details: [] });

const moduleTitle = (names: Names, module: string): string =>
  words.at(names[`module/${module}`] ?? '', words.aModule);

const checklistTitle = (names: Names, checklist: string): string =>
  words.at(names[`checklist/${checklist}`] ?? '', words.aChecklist);

/** The word of a rating; nothing when it was taken back. */
const scaleWord = (
  names: Names,
  checklist: string,
  [place]: readonly string[] = [],
): string | undefined => names[`scale/${checklist}/${place ?? ''}`] ?? place;

function assignmentEntry({ verb, response: [text = ''] = [] }: Statement): Entry {
  switch (verb) {
    case 'initialized': {
      const { group = '', note = '' } = readAssignment(text) ?? {};
      const details = note.trim() ? [words.assignmentNote(note.trim())] : [];
      return { sentence: words.assignmentOpened(group.trim()), details };
    }
    case 'commented': {
      const details = text ? [words.assignmentName(text)] : [];
      return { sentence: words.assignmentNamed(text), details };
    }
    case 'answered':
      return plain(words.resultMade);
    default:
      return plain(words.assignmentAside);
  }
}

function questionEntry(statement: Statement, known: Known, module: string, rest: string): Entry {
  const { object, response = [], success, confidence } = statement;
  const group = groupOf(statement, known.attempts);
  const say = Object.hasOwn(words.answered, group)
    ? words.answered[group as keyof typeof words.answered]
    : words.answered.check;
  const isTaken = group === 'final' && response.length === 0;
  const sentence = (isTaken ? words.answerTaken : say)(moduleTitle(known.names, module));
  const asked = known.names[object];
  const given = answerWords(response, `token/${module}/${rest}`, known.names);
  return {
    sentence: success === undefined ? sentence : words.withResult(sentence, resultOf(statement)),
    details: [
      ...(asked ? [words.asked(asked)] : []),
      ...(given ? [words.answer(given)] : []),
      ...(confidence === undefined ? [] : [words.confidence(percent(confidence))]),
    ],
  };
}

function resultOf({ success, score = 0 }: Statement): string {
  if (success) return words.right;
  return score > 0 ? words.partly(percent(score)) : words.wrong;
}
