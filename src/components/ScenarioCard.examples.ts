import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT, SAMPLE_MODULE } from './sample-course.ts';
import { ARABIC, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

const propsOf = (title: string, summary: string): { context: TextContext } => ({
  context: {
    ...SAMPLE_CONTEXT,
    module: { ...SAMPLE_MODULE, scenario: { title, summary, start: '', scenes: [] } },
  },
});

/** Places of scenarios in a lesson. */
export const scenarioCardExamples: ComponentExamples<{ context: TextContext }> = {
  component: 'ScenarioCard',
  surroundings: 'prose',
  musts: [
    'must be a landmark that is named by the title of the scenario',
    'must lead to the scenario by a link, without JavaScript too',
    'must leave the headings of the page as they are',
  ],
  examples: [
    {
      id: 'usual',
      name: 'One sentence',
      props: propsOf('A sample scenario', 'A situation in one sentence.'),
    },
    {
      id: 'long',
      name: 'Long texts and a very long word',
      props: propsOf(`${LONG_TITLE} ${LONG_WORD}`, LONG_TEXT),
    },
    { id: 'foreign', name: 'Other scripts', props: propsOf(HEBREW, ARABIC) },
  ],
};
