import { SAMPLE_ANSWERS } from './sample-answers.ts';
import { SAMPLE_CHOICES } from './sample-choices.ts';
import type { SampleQuestion } from './sample-question.ts';

/** Questions of every kind. The prefix keeps their ids apart where a page shows them twice. */
export function sampleQuestions(prefix: string): readonly (SampleQuestion & { id: string })[] {
  return [...SAMPLE_CHOICES, ...SAMPLE_ANSWERS].map(({ name, question }) => ({
    id: question.id,
    name,
    question: { ...question, id: `${prefix}-${question.id}` },
  }));
}

/** What must hold for the form of every question, in a lesson and in a quiz. */
export const QUESTION_MUSTS: readonly string[] = [
  'must be answered and checked with the keyboard alone: Tab, arrow keys, Space and Enter',
  'must name its group of options, its list or its table by the question',
  'must give every field a name of its own: a gap its number, a choice the row that it belongs to',
  'must describe a gap and a number by the question, and name a number with its unit',
  'must let a sequence be ordered with buttons, keep the focus on them, and say where an item went',
  'must say the verdict in a status region that is there before it speaks, and move the focus on',
  'must ask for an answer where none was given, instead of counting it as wrong',
  'must say right and wrong in words, never by colour alone',
  'must keep what was answered when the verdict is taken away',
  'must have targets of at least 24 by 24 pixels',
];
