import type { Home } from '../home.ts';
import { memoryJournal } from '../memory-journal.ts';
import { memoryStore } from '../memory-store.ts';

/** The home of a record in this kind of package. */
export const homeOf = (): Home => ({
  store: Promise.resolve(memoryStore()),
  journal: memoryJournal(),
});
