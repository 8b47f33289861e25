import { anElement, aText } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

/** Things to do now. */
export const taskExamples: ComponentExamples<{ title: string }> = {
  component: 'Task',
  surroundings: 'prose',
  musts: [
    'must be a landmark that is named by its title',
    'must say in words that it is the turn of the reader',
    'must stay whole on a printed page where it fits',
  ],
  examples: [
    {
      id: 'usual',
      name: 'One paragraph',
      props: { title: 'A sample task' },
      content: aText('Take a sheet of paper and write down one thing.'),
    },
    {
      id: 'long',
      name: 'Long texts, a list and a very long word',
      props: { title: LONG_TITLE },
      content: [
        ...aText(LONG_TEXT),
        anElement(
          'ol',
          {},
          anElement('li', {}, 'A first step'),
          anElement('li', {}, LONG_TEXT),
          anElement('li', {}, LONG_WORD),
        ),
      ],
    },
    {
      id: 'foreign',
      name: 'Other scripts',
      props: { title: HEBREW },
      content: aText(ARABIC),
    },
  ],
};
