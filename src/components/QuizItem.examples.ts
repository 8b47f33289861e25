import type { Course, Module } from '../domain/course/course.ts';
import type { Question } from '../domain/question/question.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_COURSE, SAMPLE_MODULE } from './sample-course.ts';
import { QUESTION_MUSTS, sampleQuestions } from './sample-questions.ts';

/** Questions of a quiz, one of every kind; their keys are sealed. */
export const quizItemExamples: ComponentExamples<{
  course: Course;
  module: Module;
  question: Question;
}> = {
  component: 'QuizItem',
  surroundings: 'bank',
  musts: [
    ...QUESTION_MUSTS,
    'must be readable without JavaScript',
    'must name the lessons to read again by their titles',
  ],
  examples: sampleQuestions('sample-quiz').map(({ id, name, question }) => ({
    id,
    name,
    props: { course: SAMPLE_COURSE, module: SAMPLE_MODULE, question },
  })),
};
