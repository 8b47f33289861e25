import { onTestFinished, vi } from 'vitest';
import { aCourse, aLesson, aModule } from '../../domain/course/course.builders.ts';
import { packageOutline, type PackageOutline } from '../../domain/packaged/outline.ts';
import { aChoice, oneOfEachKind } from '../../domain/question/question.builders.ts';
import { answered, quiz } from '../../domain/record/statement.builders.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { Cmi5Session } from './cmi5-session.ts';
import { FakeLrs, type FakeLaunch } from './fake-lrs.builders.ts';
import { takeLaunch, type Place } from './launch-memory.ts';

/** A module `seat` with one lesson, one check `reserved-seat`, and a quiz with a question of each kind. */
export function anOutline(overrides: Partial<PackageOutline> = {}): PackageOutline {
  const check = aChoice({ pool: 'check' });
  const questions = oneOfEachKind().map((question, index) => ({ ...question, id: `q${index}` }));
  const seat = aModule({
    lessons: [aLesson({ checks: ['reserved-seat'] })],
    questions: [check, ...questions],
  });
  return { ...packageOutline(aCourse({ modules: [seat] }), seat), ...overrides };
}

/** The learner answers the check of the lesson right. */
export const theCheck = (): Statement =>
  answered('reserved-seat', true, { response: ['customer'] });

/** The learner hands the quiz in. */
export const theQuiz = (score: number): Statement =>
  quiz(score >= 0.8 ? 'passed' : 'failed', { score, success: score >= 0.8, attempt: 'attempt' });

/** A tab of a browser at the package, and the LMS that it was launched from. */
export interface FakeTab {
  readonly lrs: FakeLrs;
  /** Whether nothing goes through. */
  isOffline: boolean;
  /** Where the learner was sent at the end; `undefined` for nowhere. */
  readonly wentTo: (string | undefined)[];
  /** What the address bar shows. */
  readonly address: () => string;
  /** Requests that were begun, with what they were asked for. */
  readonly requests: Request[];
  /** Opens the package by the query of a launch; without one, as a reload does. */
  open: (search?: string) => Promise<Cmi5Session>;
  /** Launches the course and opens it. */
  launch: (options?: FakeLaunch) => Promise<Cmi5Session>;
  /** The page ends; resolves when all that was sent has arrived. */
  close: (session: Cmi5Session, isReload?: boolean) => Promise<void>;
  /** Resolves when all that was sent has arrived. */
  quiet: () => Promise<void>;
}

/** Gives the test a tab of its own with a learning record store behind it; taken away after the test. */
export function aTab(outline: PackageOutline = anOutline()): FakeTab {
  const lrs = new FakeLrs();
  const place = { pathname: '/a b/index.html', search: '?part=seat', hash: '#empty-chair' };
  const tab: FakeTab = {
    lrs,
    isOffline: false,
    wentTo: [],
    requests: [],
    address: () => place.pathname + place.search + place.hash,
    async open(search) {
      if (search) place.search = `${search}&part=seat`;
      const launch = takeLaunch('empty-chair', placeOf(place), 'https://own.invalid/');
      if (typeof launch !== 'object') throw new Error(`launch: ${launch ?? 'none'}`);
      const session = new Cmi5Session(launch, outline, (address) => tab.wentTo.push(address));
      await session.load();
      return session;
    },
    launch: (options) => tab.open(lrs.launch(options)),
    close(session, isReload = false) {
      session.leave(isReload);
      return tab.quiet();
    },
    async quiet() {
      for (let seen = -1; seen < underway.length;) {
        seen = underway.length;
        await Promise.allSettled(underway);
      }
    },
  };
  const underway = stubTab(tab);
  return tab;
}

/** Puts the tab into the place of the browser's own; returns the requests that were begun. */
function stubTab(tab: FakeTab): readonly Promise<Response>[] {
  const underway: Promise<Response>[] = [];
  vi.stubGlobal('sessionStorage', aStorage());
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    if (tab.isOffline) return Promise.reject(new TypeError('Failed to fetch'));
    const request = new Request(address, init);
    tab.requests.push(request.clone());
    const answer = tab.lrs.handle(request);
    underway.push(answer);
    return answer;
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return underway;
}

const placeOf = (place: { pathname: string; search: string; hash: string }): Place => ({
  ...place,
  replace: (address) => {
    const url = new URL(address, 'https://lms.example');
    place.search = url.search;
  },
});

/** Storage that keeps what it is given. */
function aStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
  };
}
