import { aComponent, anElement, aText } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_TITLE, PARAGRAPHS } from './sample-text.ts';

/** Worked examples. */
export const exampleExamples: ComponentExamples<{ place: string; title: string }> = {
  component: 'Example',
  surroundings: 'prose',
  musts: [
    'must be a landmark whose name says that the example is invented',
    'must say in visible words that the example is invented',
    'must leave the headings of the page as they are',
  ],
  examples: [
    {
      id: 'usual',
      name: 'Two paragraphs',
      props: { place: 'an example firm', title: 'A sample title' },
      content: PARAGRAPHS,
    },
    {
      id: 'long',
      name: 'Long texts, a list and a citation',
      props: { place: `a firm with a long name, ${LONG_TITLE}`, title: LONG_TITLE },
      content: [
        ...aText(LONG_TEXT, aComponent('Cite', { idea: 'sample-idea-1' })),
        anElement('ul', {}, anElement('li', {}, 'A first point'), anElement('li', {}, LONG_TEXT)),
      ],
    },
    {
      id: 'foreign',
      name: 'Other scripts',
      props: { place: HEBREW, title: ARABIC },
      content: aText(`${ARABIC}. ${CHINESE}.`),
    },
  ],
};
