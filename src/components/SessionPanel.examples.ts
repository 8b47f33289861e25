import type { ComponentExamples } from './examples.ts';

/** The clock of a session, before a script fills it. */
export const sessionPanelExamples: ComponentExamples<{ plans: readonly number[] }> = {
  component: 'SessionPanel',
  musts: [
    'must say with words what it marks with colour: late, over time, the step that is on',
    'must say steps in a status region, never seconds',
    'must be led with Space, arrow keys, + and − while it has the focus, and list these keys',
    'must leave buttons that cannot be used now where they are, so that they keep the focus',
    'must stay in sight while a session is on, where it leaves room for the plan',
  ],
  examples: [{ id: 'usual', name: 'Three plans', props: { plans: [90, 60, 20] } }],
};
