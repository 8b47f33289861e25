import { courseIris } from '../../domain/packaged/iri.ts';
import { FINAL_OBJECT } from '../../domain/record/statement.ts';
import type { Home } from '../home.ts';
import type { LmsFault } from '../lms-fault.ts';
import { memoryJournal } from '../memory-journal.ts';
import { memoryStore } from '../memory-store.ts';
import { openSession, type PackageSession } from '../package-session.ts';
import { pageOutline } from '../page-outline.ts';
import { pagePart } from '../page-part.ts';
import type { RecordStore } from '../record-store.ts';
import { Cmi5Session } from './cmi5-session.ts';
import { takeLaunch } from './launch-memory.ts';
import { reloadWatch } from './reload-watch.ts';

/** The home of a record in an LMS of cmi5, or in a learning record store. */
export function homeOf(course: string): Home {
  const journal = memoryJournal();
  const outline = pageOutline();
  const { pathname, search, hash } = location;
  const place = {
    pathname,
    search,
    hash,
    replace: (address: string) => {
      history.replaceState(history.state, '', address);
    },
  };
  const launch = takeLaunch(course, place, ownActivity(course, outline.module));
  if (launch === undefined || launch === 'unreadable') {
    openSession(new Unrecorded(outline.mastery, launch ? 'refused' : 'absent'));
    return { store: Promise.resolve(memoryStore()), journal };
  }
  const session = new Cmi5Session(launch, outline, goOn);
  const reloads = reloadWatch(window);
  window.addEventListener('pagehide', () => {
    session.leave(reloads());
  });
  return { store: storeOf(session, launch.memory.launch.registration), journal };
}

/** The IRI of what was opened, for a launch that does not name it. */
function ownActivity(course: string, module: string | undefined): string {
  const iris = courseIris(course);
  if (module) return iris.module(module);
  return pagePart() === FINAL_OBJECT ? iris.final : iris.course;
}

/** The store, once the session has begun or is known not to. */
async function storeOf(session: Cmi5Session, learner: string): Promise<RecordStore> {
  const loaded = session.load();
  await loaded;
  openSession(session);
  return {
    learner,
    load: () => loaded,
    append: (statements) => session.append(statements),
    onChange: (listener) => {
      session.onFound = listener;
    },
  };
}

/** A package that nobody launched: it lasts as long as the page. */
class Unrecorded extends EventTarget implements PackageSession {
  readonly mode = 'normal';
  readonly finished = false;
  readonly ended = false;
  readonly mastery: number;
  readonly fault: LmsFault;
  location = '';

  constructor(mastery: number, fault: LmsFault) {
    super();
    this.mastery = mastery;
    this.fault = fault;
  }

  exit(): boolean {
    goOn(undefined);
    return true;
  }
}

/** To the LMS, where it says so; otherwise the window closes, if it may. */
function goOn(returnUrl: string | undefined): void {
  if (returnUrl) location.replace(returnUrl);
  else close();
}
