import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT as context, SAMPLE_IDEAS } from './sample-course.ts';
import { ARABIC, LONG_TEXT } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

/** Citations at the end of a claim. They lead to the list that `Rests` shows. */
export const citeExamples: ComponentExamples<{ idea: string; context: TextContext }> = {
  component: 'Cite',
  surroundings: 'prose',
  musts: [
    'must be a link for each idea, named by its number and its source',
    'must lead to the idea in the list at the end of the page',
    'must not change the height of the line',
    'must keep its links apart, to be told and touched one by one',
  ],
  examples: [
    {
      id: 'usual',
      name: 'One idea',
      props: { idea: 'sample-idea-1', context },
      sentence: ['A claim that rests on one idea', '. And a sentence after it.'],
    },
    {
      id: 'several',
      name: 'Several ideas',
      props: { idea: SAMPLE_IDEAS.join(' '), context },
      sentence: ['A claim that rests on all of them', `. ${LONG_TEXT}`],
    },
    {
      id: 'foreign',
      name: 'After another script',
      props: { idea: 'sample-idea-4', context },
      sentence: [ARABIC, '.'],
    },
  ],
};
