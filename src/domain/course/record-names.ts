import type { Checklist } from '../checklist/checklist.ts';
import type { Field, Practice, Section } from '../practice/practice.ts';
import type { Prose } from '../prose/prose.ts';
import { textOf } from '../prose/text.ts';
import { itemsOf, type Item, type Question } from '../question/question.ts';
import {
  behaviourObject,
  evidenceObject,
  lessonObject,
  moduleObject,
  planObject,
  questionObject,
} from '../record/statement.ts';
import type { Course, Module } from './course.ts';

/**
 * What things in a record are called, by their object or by what stands in a response:
 *
 *     { "lesson/seat/empty-chair": "The empty chair", "scale/courage/3": "often",
 *       "token/seat/reserved-seat/k3f9a1": "The customer" }
 */
export type Names = Readonly<Record<string, string>>;

/** Characters of a question that a list of entries shows. */
const LONGEST = 160;

/** Names of everything but questions. */
export function namesOf({
  modules,
  checklists,
  practices,
}: Pick<Course, 'modules' | 'checklists' | 'practices'>): Names {
  return Object.fromEntries([
    ...modules.flatMap(({ id, title, lessons }) => [
      [moduleObject(id), title],
      ...lessons.map((lesson) => [lessonObject(id, lesson.id), lesson.title]),
    ]),
    ...checklists.flatMap(checklistNames),
    ...practices.flatMap(practiceNames),
  ] as [string, string][]);
}

function checklistNames({ id, title, scale, items }: Checklist): readonly string[][] {
  return [
    [`checklist/${id}`, title],
    ...scale.map((word, place) => [`scale/${id}/${place}`, word]),
    ...items.flatMap((item) => [
      [evidenceObject(id, item.id), item.name],
      [planObject(id, item.id), item.name],
      ...item.behaviours.map(({ id: own, text }) => [behaviourObject(id, own), textOf(text)]),
    ]),
  ];
}

function practiceNames({ id, title, sections }: Practice): readonly string[][] {
  return [
    [`practice/${id}`, title],
    ...sections.flatMap((section) => [
      [`section/${id}/${section.id}`, section.title],
      ...labelled(section).flatMap((field) => [
        [`field/${id}/${section.id}/${field.id}`, field.label],
        ...(field.options ?? []).map((option) => [
          `option/${id}/${section.id}/${field.id}/${option.id}`,
          option.label,
        ]),
      ]),
    ]),
  ];
}

function labelled(
  section: Section,
): readonly (Pick<Field, 'id' | 'label'> & Partial<Pick<Field, 'options'>>)[] {
  switch (section.kind) {
    case 'form':
    case 'report':
      return section.fields;
    case 'table':
      return section.columns;
    case 'calculation':
      return section.inputs;
    default:
      return section satisfies never;
  }
}

/** Names of a module's questions and of what can be answered. None of them says what is right. */
export function questionNamesOf({ id, questions }: Module): Names {
  const names = questions
    // What the final assessment asks is not published outside of it.
    .filter(({ pool }) => pool !== 'final')
    .flatMap((question): [string, string][] => [
      [questionObject(id, question.id), shortened(textOf(question.stem))],
      ...namedIn(question).map(({ id: token, text }): [string, string] => [
        `token/${id}/${question.id}/${token}`,
        itemText(text),
      ]),
    ]);
  // The author wrote sequences and pairs in the order of their key.
  return Object.fromEntries(names.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const itemText = (text: Prose): string => shortened(textOf(text));

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;

/** Everything of a question that an answer can name. */
const namedIn = (question: Question): readonly Item[] =>
  question.kind === 'matching' ? [...question.rows, ...question.values] : itemsOf(question);
