import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  keptNotes,
  notePlace,
  notesFromKept,
  placesGone,
  stepOfNote,
  WHOLE_SESSION,
} from './session-notes.ts';

it('reads what it keeps, without what is empty', () => {
  const notes = { [WHOLE_SESSION]: 'More pens.', [notePlace(60, 'Look')]: ' ', '20/Talk': 'Slow' };
  expect(keptNotes(notes)).toEqual({
    format: 1,
    notes: { session: 'More pens.', '20/Talk': 'Slow' },
  });
  expect(notesFromKept(keptNotes(notes))).toEqual({ session: 'More pens.', '20/Talk': 'Slow' });
  expect(keptNotes({ [WHOLE_SESSION]: '' })).toBeUndefined();
});

it('tells notes apart whose step the plan no longer has (1)', () => {
  const notes = { session: 'More pens.', '60/Look': 'Quiet', '60/And/or': 'Gone' };
  expect(placesGone(notes, [WHOLE_SESSION, notePlace(60, 'Look')])).toEqual(['60/And/or']);
  expect(stepOfNote('60/And/or')).toEqual({ plan: '60', step: 'And/or' });
});

it('passes over what it cannot read (3)', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.values(notesFromKept(kept)).every((text) => typeof text === 'string')).toBe(
        true,
      );
    }),
  );
  expect(notesFromKept({ format: 2, notes: { session: 'Later' } })).toEqual({});
  expect(notesFromKept({ format: 1, notes: { session: 3, '60/Look': 'Quiet' } })).toEqual({
    '60/Look': 'Quiet',
  });
});
