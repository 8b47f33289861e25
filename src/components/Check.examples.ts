import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT, SAMPLE_MODULE } from './sample-course.ts';
import { QUESTION_MUSTS, sampleQuestions } from './sample-questions.ts';
import type { TextContext } from './text-context.ts';

/** Checks with a question of every kind. */
export const checkExamples: ComponentExamples<{ id: string; context: TextContext }> = {
  component: 'Check',
  surroundings: 'prose',
  musts: [
    ...QUESTION_MUSTS,
    'must show its answer in a closed details element that works without JavaScript',
    'must say in the answer, in words, which options are right',
  ],
  examples: sampleQuestions('sample-check').map(({ id, name, question }) => ({
    id,
    name,
    props: {
      id: question.id,
      context: { ...SAMPLE_CONTEXT, module: { ...SAMPLE_MODULE, questions: [question] } },
    },
  })),
};
