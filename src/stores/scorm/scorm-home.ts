import type { PackageOutline } from '../../domain/packaged/outline.ts';
import type { Home } from '../home.ts';
import { memoryJournal } from '../memory-journal.ts';
import { openSession } from '../package-session.ts';
import type { Codec } from './codec.ts';
import type { Dialect } from './dialect.ts';
import { followPage } from './page-life.ts';
import { ScormSession } from './scorm-session.ts';
import { ScormStore } from './scorm-store.ts';

/** The home of a record in an LMS that speaks SCORM. */
export function scormHome(dialect: Dialect, outline: PackageOutline, codec: Codec): Home {
  const session = new ScormSession(dialect, outline, window);
  const store = new ScormStore(session, codec);
  followPage(session, window);
  openSession(session);
  return { store: session.connect(store).then(() => store), journal: memoryJournal() };
}
