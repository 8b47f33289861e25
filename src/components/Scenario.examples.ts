import { aText } from '../domain/prose/prose.builders.ts';
import type { Scenario, Scene } from '../domain/scenario/scenario.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const scene = (id: string, text: string, ...choices: Scene['choices']): Scene => ({
  id,
  ideas: [],
  body: aText(text),
  choices,
});

const ending = (id: string, title: string, text: string, debrief: string): Scene => ({
  ...scene(id, text),
  ending: { title, debrief: aText(debrief) },
});

/** Scenarios with several endings, with long texts, and with nothing to choose. */
export const scenarioExamples: ComponentExamples<{ scenario: Scenario }> = {
  component: 'Scenario',
  musts: [
    'must offer each choice as a link that leads to its scene without JavaScript',
    'must move the focus to the heading of the scene that was chosen',
    'must offer a way back from every scene but the first, and a new beginning at every end',
    'must hide the scenes that are not reached from everybody, screen readers included',
    'must tell scenes apart by their headings',
  ],
  examples: [
    {
      id: 'usual',
      name: 'Two choices, three ends',
      props: {
        scenario: {
          title: 'A sample scenario',
          summary: 'A situation in one sentence.',
          start: 'sample-fork',
          scenes: [
            scene(
              'sample-fork',
              'The path forks.',
              { text: 'Go left', to: 'sample-left' },
              { text: 'Go right', to: 'sample-right' },
            ),
            scene(
              'sample-right',
              'The path forks again.',
              { text: 'Go on', to: 'sample-on' },
              { text: 'Turn round', to: 'sample-back' },
            ),
            ending('sample-left', 'A wall', 'You stand at a wall.', 'Another way led on.'),
            ending('sample-on', 'A gate', 'You stand at a gate.', 'This was the way.'),
            ending('sample-back', 'Where you began', 'You are back.', 'It was a round.'),
          ],
        },
      },
    },
    {
      id: 'long',
      name: 'Long texts and other scripts',
      props: {
        scenario: {
          title: LONG_TITLE,
          summary: LONG_TEXT,
          start: 'sample-long',
          scenes: [
            scene(
              'sample-long',
              LONG_TEXT,
              { text: LONG_TEXT, to: 'sample-end' },
              { text: LONG_WORD, to: 'sample-end' },
              { text: ARABIC, to: 'sample-end' },
            ),
            ending('sample-end', HEBREW, `${ARABIC}. ${CHINESE}.`, LONG_TEXT),
          ],
        },
      },
    },
    {
      id: 'short',
      name: 'An end without a choice',
      props: {
        scenario: {
          title: 'The shortest scenario',
          summary: 'It ends where it begins.',
          start: 'sample-only',
          scenes: [ending('sample-only', 'The end', 'There is nothing to choose.', 'And no more.')],
        },
      },
    },
  ],
};
