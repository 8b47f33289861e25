import type { ComponentTable } from './to-prose.ts';

/** Components at hand in guidance and lessons alike. A name with `?` may be left out. */
export const TEXT_COMPONENTS: ComponentTable = {
  Example: ['place', 'title'],
  Task: ['title'],
  Try: [],
  Note: ['title'],
  Term: ['id'],
  Cite: ['idea'],
  Phrase: ['idea'],
  Drawing: ['name', 'alt', 'caption?'],
};

/** Components at hand in lessons: those of any text, and what belongs to the lesson's module. */
export const LESSON_COMPONENTS: ComponentTable = {
  ...TEXT_COMPONENTS,
  Check: ['id'],
  Scenario: [],
};

/** Components at hand in session plans: those of any text, and the parts of a plan. */
export const SESSION_COMPONENTS: ComponentTable = {
  ...TEXT_COMPONENTS,
  Plan: ['minutes'],
  Step: ['minutes', 'title'],
  Say: [],
  InTheRoom: [],
  Online: [],
  Pitfalls: [],
  Debrief: [],
};
