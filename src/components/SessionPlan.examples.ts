import { aComponent, aText } from '../domain/prose/prose.builders.ts';
import type { SessionPlan } from '../domain/session/session.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CONTEXT } from './sample-course.ts';
import { LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';
import type { TextContext } from './text-context.ts';

const context = SAMPLE_CONTEXT;
const usual: SessionPlan = {
  minutes: 20,
  steps: [
    {
      title: 'A sample step',
      minutes: 5,
      body: [
        ...aText('The group looks around.'),
        aComponent('Say', {}, ...aText('Who is not here?')),
        aComponent('Online', {}, ...aText('Everybody writes one word.')),
      ],
    },
    { title: 'Another sample step', minutes: 15, body: aText('The group talks.') },
  ],
};

/** Plans of sessions. */
export const sessionPlanExamples: ComponentExamples<{ plan: SessionPlan; context: TextContext }> = {
  component: 'SessionPlan',
  musts: [
    'must be an ordered list, with the time of each step before its title',
    'must give times from the start of the session, so that they hold on any day',
  ],
  examples: [
    { id: 'usual', name: 'Two steps', props: { plan: usual, context } },
    {
      id: 'long',
      name: 'More than an hour, long texts and a very long word',
      props: {
        plan: {
          minutes: 95,
          steps: [
            { title: `${LONG_TITLE} ${LONG_WORD}`, minutes: 65, body: aText(LONG_TEXT) },
            { title: 'The rest', minutes: 30, body: [] },
          ],
        },
        context,
      },
    },
  ],
};
