import type { Course, Module } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { aSampleLesson, SAMPLE_COURSE, SAMPLE_MODULE } from './sample-course.ts';
import { sampleQuestions } from './sample-questions.ts';
import { ARABIC, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const withQuiz: Module = {
  ...SAMPLE_MODULE,
  questions: sampleQuestions('sample-list').map(({ question }) => question),
};
const long: Module = {
  ...withQuiz,
  id: 'sample-long',
  title: `${LONG_TITLE} ${LONG_WORD}`,
  summary: LONG_TEXT,
  minutes: 600,
  lessons: [aSampleLesson('sample-first', LONG_TITLE), aSampleLesson('sample-second', LONG_WORD)],
};
const foreign: Module = {
  ...SAMPLE_MODULE,
  id: 'sample-foreign',
  title: HEBREW,
  summary: ARABIC,
  lessons: [aSampleLesson('sample-first', ARABIC)],
};
const coming: Module = {
  ...SAMPLE_MODULE,
  id: 'sample-coming',
  title: 'A sample module that is being written',
  status: 'coming',
  lessons: [],
};
const courseOf = (...modules: readonly Module[]): Course => ({ ...SAMPLE_COURSE, modules });

/** Tables of contents of a course. */
export const moduleListExamples: ComponentExamples<{ course: Course; lessons?: boolean }> = {
  component: 'ModuleList',
  musts: [
    'must be an ordered list, with the title of each module as a heading',
    'must say in words that a module is being written',
    'must leave no link that cannot be seen in the way of the keyboard',
    'must name each link by the title of what it leads to',
    'must say progress in words, never by colour alone',
    'must leave the numbers beside the titles to the eye: the list counts for screen readers',
  ],
  examples: [
    {
      id: 'usual',
      name: 'Modules that are ready and coming',
      props: { course: courseOf(withQuiz, coming) },
    },
    {
      id: 'lessons',
      name: 'With the lessons of each module',
      props: { course: courseOf(withQuiz, coming), lessons: true },
    },
    {
      id: 'long',
      name: 'Long texts, a very long word and other scripts',
      props: { course: courseOf(long, foreign), lessons: true },
    },
    { id: 'empty', name: 'No module yet', props: { course: courseOf() } },
  ],
};
