import { entryWords as words } from '#words/entry.ts';
import type { Names } from '../domain/course/record-names.ts';
import type { Statement } from '../domain/record/statement.ts';
import { partsOf } from '../domain/record/summary.ts';

/** A statement in plain words: what was done, and the words that were chosen or written. */
export interface Entry {
  readonly sentence: string;
  readonly details: readonly string[];
}

type Describe = (statement: Statement, names: Names, first: string, rest: string) => Entry;

/** Says what a statement keeps. A kind that is not known gets a sentence too. */
export function entryOf(statement: Statement, names: Names): Entry {
  const [kind, first, rest] = partsOf(statement.object);
  const describe = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return describe?.(statement, names, first, rest) ?? somethingElse(statement, kind);
}

const KINDS: Readonly<Record<string, Describe>> = {
  question: (statement, names, module, question) => {
    const place = words.at(names[`module/${module}`] ?? '', words.aModule);
    const say = statement.attempt ? words.answeredQuiz : words.answeredCheck;
    const asked = names[statement.object];
    const given = answerWords(statement.response ?? [], `answer/${module}/${question}`, names);
    return {
      sentence: say(place, resultOf(statement)),
      details: [...(asked ? [words.asked(asked)] : []), ...(given ? [words.answer(given)] : [])],
    };
  },
  lesson: ({ object }, names) =>
    plain(words.lessonDone(words.at(names[object] ?? '', words.aLesson))),
  module: ({ object }, names) =>
    plain(words.moduleDone(words.at(names[object] ?? '', words.aModule))),
  quiz: ({ verb, score = 0 }, names, module) => {
    const place = words.at(names[`module/${module}`] ?? '', words.aModule);
    if (verb === 'passed') return plain(words.quizPassed(place, words.percent(score)));
    if (verb === 'failed') return plain(words.quizFailed(place, words.percent(score)));
    return plain(words.quizBegun(place));
  },
  behaviour: ({ object, response: [place] = [] }, names, checklist) => {
    const title = checklistTitle(names, checklist);
    const word = names[`scale/${checklist}/${place ?? ''}`] ?? place;
    const sentence = word === undefined ? words.ratingTaken(title) : words.rated(title, word);
    return { sentence, details: [names[object] ?? ''].filter(Boolean) };
  },
  evidence: ({ object, response: [note] = [] }, names, checklist) => {
    const title = checklistTitle(names, checklist);
    if (!note) return plain(words.noteTaken(title));
    return { sentence: words.noted(title), details: [words.about(names[object] ?? '', note)] };
  },
  plan: ({ object, response = [] }, names, checklist) => {
    const title = checklistTitle(names, checklist);
    if (response.length === 0) return plain(words.planTaken(title));
    const written = response.filter(Boolean).join(' · ');
    return { sentence: words.planned(title), details: [words.about(names[object] ?? '', written)] };
  },
  entry: ({ response: [text] = [] }, names, practice, cell) => {
    const [section = '', row = '', column = ''] = cell.split('/');
    const place = `${practice}/${section}`;
    const field = [column, row].find((id) => names[`field/${place}/${id}`]) ?? '';
    const label = names[`field/${place}/${field}`] ?? '';
    const title = practiceTitle(names, practice);
    if (!text) return { sentence: words.emptied(title), details: [label].filter(Boolean) };
    const said = names[`option/${place}/${field}/${text}`] ?? text;
    return { sentence: words.wrote(title), details: [words.about(label, said)] };
  },
  row: ({ response: [done] = [] }, names, practice) => {
    const say = done === 'added' ? words.rowAdded : words.rowRemoved;
    return plain(say(practiceTitle(names, practice)));
  },
  order: (_, names, practice) => plain(words.rowsMoved(practiceTitle(names, practice))),
  sheet: ({ response = [] }, names, practice) => {
    const say = response.length > 0 ? words.sheetRestored : words.sheetCleared;
    return plain(say(practiceTitle(names, practice)));
  },
};

const plain = (sentence: string): Entry => ({ sentence, details: [] });

const checklistTitle = (names: Names, checklist: string): string =>
  words.at(names[`checklist/${checklist}`] ?? '', words.aChecklist);

const practiceTitle = (names: Names, practice: string): string =>
  words.at(names[`practice/${practice}`] ?? '', words.aPractice);

function somethingElse({ response = [] }: Statement, kind: string): Entry {
  return { sentence: words.something(kind), details: response.filter(Boolean) };
}

function resultOf({ success, score = 0 }: Statement): string {
  if (success) return words.right;
  return score > 0 ? words.partly(words.percent(score)) : words.wrong;
}

/** An answer in the words of the question: what was chosen, paired, put in order or typed. */
function answerWords(response: readonly string[], prefix: string, names: Names): string {
  const known = (token: string): string | undefined => names[`${prefix}/${token}`];
  const isChosen = Object.keys(names).some((name) => name.startsWith(`${prefix}/`));
  const parts = response.map((token) => {
    const [row = '', value = ''] = token.split('.');
    const [left, right] = [known(row), known(value)];
    if (left && right) return words.pair(left, right);
    return known(token) ?? (isChosen ? words.gone : token);
  });
  return parts.join('; ');
}
