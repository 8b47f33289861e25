import { words } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT as context } from './sample-course.ts';
import { ARABIC, LONG_TEXT, LONG_TITLE } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

/** Glossary terms inside a sentence. */
export const termExamples: ComponentExamples<{ id: string; line: number; context: TextContext }> = {
  component: 'Term',
  surroundings: 'prose',
  musts: [
    'must be a button that opens its explanation with Enter, Space, a click or a tap',
    'must work without JavaScript',
    'must close with Escape, and give the focus back to the term',
    'must have its explanation next in the order of Tab, and its link within reach',
    'must keep the explanation inside the window at 320 pixels',
    'must look like a term without colour',
  ],
  examples: [
    {
      id: 'usual',
      name: 'A word',
      props: { id: 'sample-term', line: 1, context },
      content: [words('sample')],
      sentence: ['A sentence with a ', ' in its middle.'],
    },
    {
      id: 'long',
      name: 'A term over several lines with a long explanation',
      props: { id: 'sample-long', line: 2, context },
      content: [words(LONG_TITLE.toLowerCase())],
      sentence: ['A sentence with ', `. ${LONG_TEXT}`],
    },
    {
      id: 'foreign',
      name: 'Other scripts',
      props: { id: 'sample-foreign', line: 3, context },
      content: [words(ARABIC)],
      sentence: ['A sentence with ', ' in its middle.'],
    },
    {
      id: 'again',
      name: 'The same term again, at the end of a line',
      props: { id: 'sample-term', line: 4, context },
      content: [words('samples')],
      sentence: ['Some sentences end with a term, and in this one the last word is about ', ''],
    },
  ],
};
