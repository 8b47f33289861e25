import { anElement, aText } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, LONG_TEXT, LONG_WORD } from './sample-text.ts';

/** What to try this week. It stands once on a page, so one example holds every case. */
export const tryExamples: ComponentExamples<Record<string, never>> = {
  component: 'Try',
  surroundings: 'prose',
  musts: [
    'must be a landmark with a name',
    'must stand at most once on a page, since its name is always the same',
    'must stay whole on a printed page where it fits',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'A short text, a long one, a very long word and another script',
      props: {},
      content: [
        ...aText('Do one small thing this week.'),
        anElement(
          'ul',
          {},
          anElement('li', {}, LONG_TEXT),
          anElement('li', {}, LONG_WORD),
          anElement('li', {}, ARABIC),
        ),
      ],
    },
  ],
};
