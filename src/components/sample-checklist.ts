import { aText, words } from '../domain/prose/prose.builders.ts';
import type { Behaviour, Checklist, ChecklistItem } from '../domain/checklist/checklist.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const behaviour = (id: string, text: string): Behaviour => ({ id, text: [words(text)] });

/** An item with two behaviours and two lessons that help. */
export const USUAL_ITEM: ChecklistItem = {
  id: 'sample-item-usual',
  name: 'A sample item',
  ideas: [],
  lessons: ['sample-module/sample-first', 'sample-module/sample-second'],
  asks: aText('What this sample item asks, in a sentence or two.'),
  behaviours: [
    behaviour('sample-behaviour-1', 'Does a first thing that others could see.'),
    behaviour('sample-behaviour-2', 'Does a second thing that others could see.'),
  ],
  missing: aText('A sign that it is missing.'),
  firstStep: aText('A step to take within a week.'),
  askTeam: aText('A question to ask?'),
};

/** An item in which every text is long. */
export const LONG_ITEM: ChecklistItem = {
  id: 'sample-item-long',
  name: `${LONG_TITLE} (${LONG_WORD})`,
  ideas: [],
  lessons: ['sample-module/sample-first'],
  asks: aText(LONG_TEXT),
  behaviours: [behaviour('sample-behaviour-3', LONG_TEXT)],
  missing: aText(LONG_TEXT),
  firstStep: aText(LONG_TEXT),
  askTeam: aText(LONG_TEXT),
};

/** An item in other scripts, with no lesson that helps. */
export const FOREIGN_ITEM: ChecklistItem = {
  id: 'sample-item-foreign',
  name: HEBREW,
  ideas: [],
  lessons: [],
  asks: aText(ARABIC),
  behaviours: [behaviour('sample-behaviour-4', ARABIC), behaviour('sample-behaviour-5', CHINESE)],
  missing: aText(ARABIC),
  firstStep: aText(HEBREW),
  askTeam: aText(CHINESE),
};

/** A checklist of all sample items, of which two may be chosen. */
export const SAMPLE_CHECKLIST: Checklist = {
  id: 'sample-checklist',
  title: 'A sample checklist',
  short: 'Sample',
  summary: 'A checklist of samples.',
  prompt: 'How often is this so?',
  scale: ['Never', 'Sometimes', 'Often', 'Always'],
  choose: 2,
  introduction: [],
  items: [USUAL_ITEM, LONG_ITEM, FOREIGN_ITEM],
};
