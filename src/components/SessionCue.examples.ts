import { aText } from '../domain/prose/prose.builders.ts';
import type { ComponentExamples } from './examples.ts';
import { LONG_TEXT, LONG_WORD, PARAGRAPHS } from './sample-text.ts';

/** Parts of a step of a session plan. */
export const sessionCueExamples: ComponentExamples<{ part: 'Say' | 'InTheRoom' | 'Online' }> = {
  component: 'SessionCue',
  surroundings: 'prose',
  musts: [
    'must say in words what kind of cue it is, and not by its colour or place alone',
    'must keep its cue and its text together in print',
  ],
  examples: [
    { id: 'say', name: 'What to say', props: { part: 'Say' }, content: PARAGRAPHS },
    { id: 'room', name: 'In the room', props: { part: 'InTheRoom' }, content: PARAGRAPHS },
    {
      id: 'long',
      name: 'Long texts and a very long word',
      props: { part: 'Online' },
      content: aText(`${LONG_TEXT} ${LONG_WORD}`),
    },
    { id: 'empty', name: 'Nothing to say', props: { part: 'Say' } },
  ],
};
