import { browserStore } from './browser-store.ts';
import type { Home } from './home.ts';
import { Journal } from './journal.ts';

/** The home of a record on the site: the browser that the learner uses. */
export const homeOf = (course: string): Home => ({
  store: browserStore(course),
  journal: new Journal(course),
});
