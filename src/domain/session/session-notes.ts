/**
 * What a facilitator wrote for a session, by the name of its place: a step of a plan, or `session`
 * for the whole. As kept, with a version:
 *
 *     { "format": 1, "notes": { "session": "Bring more pens.", "60/Read back": "Ask Amina first." } }
 *
 * 1. A note on a step that the plan no longer has is kept, and shown apart.
 * 2. A step with another title is another step.
 * 3. What cannot be read, or is of a later format, is passed over.
 */
export type SessionNotes = Readonly<Record<string, string>>;

/** The place of notes on the whole session. */
export const WHOLE_SESSION = 'session';

/** The place of notes on a step of the plan of so many minutes. */
export const notePlace = (plan: number, step: string): string => `${plan}/${step}`;

/** The plan and the step that a place names. */
export function stepOfNote(place: string): { readonly plan: string; readonly step: string } {
  const cut = place.indexOf('/');
  return { plan: place.slice(0, Math.max(0, cut)), step: place.slice(cut + 1) };
}

/** Reads notes as they are kept. */
export function notesFromKept(kept: unknown): SessionNotes {
  if (typeof kept !== 'object' || kept === null) return {};
  const { format, notes } = kept as { format?: unknown; notes?: unknown };
  if (format !== 1 || typeof notes !== 'object' || notes === null) return {};
  return Object.fromEntries(
    Object.entries(notes).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
}

/** What is kept of notes; nothing where nothing is written. */
export function keptNotes(notes: SessionNotes): unknown {
  const written = notesFromKept({ format: 1, notes });
  return Object.keys(written).length > 0 ? { format: 1, notes: written } : undefined;
}

/** Places of notes that stand under none of the given places, in the order in which they were written. */
export const placesGone = (notes: SessionNotes, places: readonly string[]): readonly string[] =>
  Object.keys(notes).filter((place) => !places.includes(place));
