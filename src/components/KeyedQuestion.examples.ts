import type { Module } from '../domain/course/course.ts';
import { aText } from '../domain/prose/prose.builders.ts';
import type { Question } from '../domain/question/question.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_MODULE } from './sample-course.ts';
import { sampleQuestions } from './sample-questions.ts';
import { LONG_TEXT } from './sample-text.ts';

const samples = sampleQuestions('sample-keyed');

/** Questions with their keys, one of every kind. */
export const keyedQuestionExamples: ComponentExamples<{
  module: Module;
  question: Question;
  number: number;
}> = {
  component: 'KeyedQuestion',
  surroundings: 'keyed-list',
  musts: [
    'must show the whole question while its answer is closed',
    'must say in a word which answers are right, and what is said to those who choose another',
    'must name answers by the letters that the projector shows',
    'must open without JavaScript, and be open on paper',
    'must have targets of at least 24 by 24 pixels',
  ],
  examples: [
    ...samples.map(({ id, name, question }, index) => ({
      id,
      name,
      props: { module: SAMPLE_MODULE, question, number: index + 1 },
    })),
    ...samples.slice(0, 1).map(({ question }) => ({
      id: 'paragraphs',
      name: 'A question of several paragraphs',
      props: {
        module: SAMPLE_MODULE,
        question: { ...question, stem: [...aText(LONG_TEXT), ...question.stem] },
        number: 100,
      },
    })),
  ],
};
