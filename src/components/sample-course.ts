import { aText } from '../domain/prose/prose.builders.ts';
import type { Course, Lesson, Module, Source, Term } from '../domain/course/course.ts';
import { USUAL_POLICY } from '../domain/packaged/policy.ts';
import { SAMPLE_DRAWING, WIDE_DRAWING } from './sample-drawings.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

/** Sources with an author, without one, and with texts that are long or read from right to left. */
export const SAMPLE_SOURCES = {
  usual: {
    id: 'sample-source',
    title: 'A sample article',
    author: 'A. Author',
    about: 'sample writer at an example firm',
    publication: 'Sample Magazine 1/01',
    year: 2001,
    pages: '1 to 3',
    short: 'Author 2001',
    ideas: [
      { id: 'sample-idea-1', page: '1', text: 'A first sample idea, in one sentence.' },
      { id: 'sample-idea-2', text: 'A second sample idea, without a page.' },
    ],
  },
  anonymous: {
    id: 'sample-anonymous',
    title: 'A sample article that names no author',
    publication: 'Sample Magazine 2/02',
    year: 2002,
    short: 'Sample Magazine 2002',
    ideas: [{ id: 'sample-idea-3', page: '4', text: `${LONG_TEXT} ${LONG_WORD}` }],
  },
  foreign: {
    id: 'sample-foreign',
    title: ARABIC,
    author: HEBREW,
    about: LONG_TITLE.toLowerCase(),
    publication: CHINESE,
    year: 2003,
    pages: '5, 7 and 9',
    note: LONG_TEXT,
    short: `${HEBREW} 2003`,
    ideas: [{ id: 'sample-idea-4', page: '5', text: `${ARABIC}. ${CHINESE}.` }],
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Ids of all sample ideas, in the order in which a page would number them. */
export const SAMPLE_IDEAS = Object.values(SAMPLE_SOURCES).flatMap(({ ideas }) =>
  ideas.map(({ id }) => id),
);

const term = (id: string, name: string, short: string): Term => ({
  id,
  term: name,
  also: [],
  ideas: [],
  short,
  body: aText(short),
});

/** A lesson without checks, on the sample objective. */
export const aSampleLesson = (id: string, title: string): Lesson => ({
  id,
  title,
  summary: 'What this sample lesson is about, in one sentence.',
  objectives: ['sample-objective'],
  ideas: [],
  body: aText('A sample lesson.'),
});

/** A module with two lessons and no questions. */
export const SAMPLE_MODULE: Module = {
  id: 'sample-module',
  title: 'A sample module',
  summary: 'What this sample module is about, in one or two sentences.',
  status: 'ready',
  minutes: 30,
  objectives: [
    { id: 'sample-objective', level: 'apply', text: 'Tell a sample from the real thing' },
  ],
  ideas: [],
  quizLength: 1,
  lessons: [
    aSampleLesson('sample-first', 'A first sample lesson'),
    aSampleLesson('sample-second', 'A second sample lesson'),
  ],
  questions: [],
};

/** A course of one module. */
export const SAMPLE_COURSE: Course = {
  id: 'sample-course',
  version: '1.0.0',
  title: 'A sample course',
  tagline: 'Nothing but samples',
  summary: 'A sample course for the gallery.',
  language: 'en',
  mastery: 0.8,
  final: { questions: 30 },
  lms: USUAL_POLICY,
  print: { paper: [] },
  licence: 'CC0',
  doors: [],
  paths: [],
  modules: [SAMPLE_MODULE],
  sources: Object.values(SAMPLE_SOURCES),
  checklists: [],
  practices: [],
  guidance: [],
  terms: [
    term('sample-term', 'Sample', 'A sample stands for something that is not there.'),
    term('sample-long', LONG_TITLE, LONG_TEXT),
    term('sample-foreign', ARABIC, `${ARABIC}. ${CHINESE}.`),
  ],
};

/** What a text of the sample module knows of the page that it stands in. */
export const SAMPLE_CONTEXT: TextContext = {
  course: SAMPLE_COURSE,
  module: SAMPLE_MODULE,
  drawings: new Map([
    ['drawings/sample', SAMPLE_DRAWING],
    ['modules/sample-module/wide', WIDE_DRAWING],
  ]),
  ideas: SAMPLE_IDEAS,
  folder: 'modules/sample-module',
};
