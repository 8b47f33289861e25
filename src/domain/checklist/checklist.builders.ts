import { aText } from '../prose/prose.builders.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';

/** An item with two behaviours, `<id>-asks` and `<id>-shows`. */
function aChecklistItem(id: string, overrides: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id,
    name: `The courage to ${id}`,
    ideas: ['a1'],
    lessons: [],
    asks: aText('What it asks.'),
    behaviours: [`${id}-asks`, `${id}-shows`].map((behaviour) => ({
      id: behaviour,
      text: aText('Says so in front of colleagues.'),
    })),
    missing: aText('Nobody says so.'),
    firstStep: aText('Say so once.'),
    askTeam: aText('Who says so?'),
    ...overrides,
  };
}

/** A checklist of two items, `admit` and `listen`, on a scale of five words. */
export function aChecklist(overrides: Partial<Checklist> = {}): Checklist {
  return {
    id: 'courage',
    title: 'The courage checklist',
    short: 'Courage',
    summary: 'Ten courages.',
    prompt: 'How often was this seen?',
    scale: ['never', 'seldom', 'sometimes', 'often', 'always'],
    choose: 3,
    introduction: [],
    items: [aChecklistItem('admit'), aChecklistItem('listen')],
    ...overrides,
  };
}
