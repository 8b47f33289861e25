import { words } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT as context } from './sample-course.ts';
import { ARABIC, LONG_TITLE } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

/** Phrases quoted from a source. */
export const phraseExamples: ComponentExamples<{ idea: string; context: TextContext }> = {
  component: 'Phrase',
  surroundings: 'prose',
  musts: [
    'must be marked as a quotation, with marks that the language of the page decides',
    'must name its author in words, and its source by a link',
  ],
  examples: [
    {
      id: 'usual',
      name: 'A few words with an author',
      props: { idea: 'sample-idea-1', context },
      content: [words('a few sample words')],
      sentence: ['A sentence with ', ' in its middle.'],
    },
    {
      id: 'anonymous',
      name: 'A long phrase from a source that names no author',
      props: { idea: 'sample-idea-3', context },
      content: [words(LONG_TITLE.toLowerCase())],
      sentence: ['A sentence that ends with ', '.'],
    },
    {
      id: 'foreign',
      name: 'Other scripts',
      props: { idea: 'sample-idea-4', context },
      content: [words(ARABIC)],
      sentence: ['A sentence with ', ' in its middle.'],
    },
  ],
};
