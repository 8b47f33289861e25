import { aText } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD, PARAGRAPHS } from './sample-text.ts';

/** Asides. */
export const noteExamples: ComponentExamples<{ title: string }> = {
  component: 'Note',
  surroundings: 'prose',
  musts: [
    'must be a complementary landmark that is named by its title',
    'must not be needed to understand the text around it',
    'must leave the headings of the page as they are',
  ],
  examples: [
    { id: 'usual', name: 'Two paragraphs', props: { title: 'A sample note' }, content: PARAGRAPHS },
    {
      id: 'long',
      name: 'Long texts and a very long word',
      props: { title: `${LONG_TITLE} ${LONG_WORD}` },
      content: aText(`${LONG_TEXT} ${LONG_WORD}`),
    },
    {
      id: 'foreign',
      name: 'Other scripts',
      props: { title: HEBREW },
      content: aText(ARABIC),
    },
    { id: 'empty', name: 'A title and nothing else', props: { title: 'A sample without a text' } },
  ],
};
