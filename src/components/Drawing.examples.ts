import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT as context } from './sample-course.ts';
import { ARABIC, LONG_TEXT, LONG_WORD } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

/** Drawings inside a text, from the course's folder and from the module's. */
export const drawingExamples: ComponentExamples<{
  name: string;
  alt: string;
  caption?: string;
  context: TextContext;
}> = {
  component: 'Drawing',
  surroundings: 'prose',
  musts: [
    'must have a text alternative',
    'must be seen in both themes, in forced colours and in print',
    'must never be wider than the text',
    'must not say the same in its caption and in its text alternative',
  ],
  examples: [
    {
      id: 'usual',
      name: 'With a caption',
      props: { name: 'sample', alt: 'A square and a circle', caption: 'A sample drawing', context },
    },
    {
      id: 'bare',
      name: 'Without a caption, wide',
      props: { name: 'wide', alt: 'A line', context },
    },
    {
      id: 'long',
      name: 'With long texts, a very long word and other scripts',
      props: {
        name: 'sample',
        alt: `${LONG_TEXT} "Quoted" <and> more.`,
        caption: `${LONG_TEXT} ${LONG_WORD} ${ARABIC}`,
        context,
      },
    },
  ],
};
