import { NO_STANDING, type Standing } from '../../domain/packaged/standing.ts';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import { LmsError, type LmsFault } from '../lms-fault.ts';
import type { PackageSession } from '../package-session.ts';
import type { Dialect, Settings } from './dialect.ts';
import { awaitApi, findApi, PATIENCE, type ScormApi } from './find-api.ts';
import { RunTime } from './run-time.ts';

export const SUSPEND_DATA = 'cmi.suspend_data';
const MODES = ['browse', 'review'] as const;

/** Whoever keeps a record in a session. */
export interface SessionUser {
  /** The session has begun: what was kept before is there. */
  begun(runTime: RunTime): void;
  /** Sets whatever is not set yet, and says whether the LMS took it. */
  flush(runTime: RunTime): boolean;
}

/** A session with an LMS: begins once, before anything else, and ends once, after everything else. */
export class ScormSession extends EventTarget implements PackageSession {
  readonly dialect: Dialect;
  readonly outline: PackageOutline;
  /** Id of the learner in the LMS. */
  learner = '';
  mode: PackageSession['mode'] = 'normal';
  mastery: number;
  /** What the LMS knows; it only ever rises. */
  standing: Standing = NO_STANDING;
  finished = false;
  /** What was kept by the session before. */
  suspended = '';
  readonly #window: Window;
  readonly #notes = new Set<LmsFault>();
  #runTime: RunTime | undefined;
  #obstacle: LmsFault | undefined = 'absent';
  #location = '';
  #begun = 0;
  #user: SessionUser | undefined;

  constructor(dialect: Dialect, outline: PackageOutline, home: Window) {
    super();
    this.dialect = dialect;
    this.outline = outline;
    this.mastery = outline.mastery;
    this.#window = home;
  }

  /** Looks for the LMS, and begins if there is one. */
  async connect(user: SessionUser, patience = PATIENCE): Promise<this> {
    this.#user = user;
    const { api } = await awaitApi(this.dialect.api, this.#window, patience);
    if (api) this.#begin(api);
    return this;
  }

  get ended(): boolean {
    return this.#obstacle === 'ended';
  }

  get fault(): LmsFault | undefined {
    return this.#obstacle ?? [...this.#notes][0];
  }

  /** Something that the learner has to know, though recording goes on. */
  note(fault: LmsFault, isSo = true): void {
    if (this.#notes.has(fault) === isSo) return;
    if (isSo) this.#notes.add(fault);
    else this.#notes.delete(fault);
    this.#tell();
  }

  /** The LMS, ready to record; throws what stands in the way. An LMS that comes late is found here. */
  recording(): RunTime {
    if (this.#obstacle === 'absent' || this.#obstacle === 'refused') {
      const api = findApi(this.dialect.api, this.#window);
      if (api) this.#begin(api);
    }
    if (this.#obstacle || !this.#runTime) throw new LmsError(this.#obstacle ?? 'absent');
    return this.#runTime;
  }

  get location(): string {
    return this.#location;
  }

  set location(location: string) {
    if (location === this.#location || location.length > this.dialect.longestLocation) return;
    this.#location = location;
    this.#quietly((runTime) => {
      runTime.set(this.dialect.elements.location, location);
      this.#setTime(runTime);
      runTime.commit();
    });
  }

  /** Sets what a killed page would not set any more. */
  prepareToLeave(runTime: RunTime): void {
    this.#setTime(runTime);
    for (const [element, value] of this.#leaving) {
      if (element === this.dialect.elements.exit) runTime.set(element, value);
    }
  }

  /** Keeps what there is, because the page may never be seen again. Faults are told with the next answer. */
  keep(): void {
    this.#quietly((runTime) => {
      this.#user?.flush(runTime);
      this.#setTime(runTime);
      runTime.commit();
    });
  }

  /** The page goes: ends the session once, and whatever the LMS answers, nobody is there to read it. */
  leave(): void {
    if (!this.ended && this.#runTime) this.#finish(this.#runTime);
  }

  exit(): boolean {
    if (!this.ended && this.#runTime) {
      // Where nothing is recorded, nothing can be lost.
      if (!this.#obstacle) {
        const taken = this.#user?.flush(this.#runTime) ?? true;
        this.#setTime(this.#runTime);
        const isKept = this.#runTime.commit() && taken;
        this.note('failed', !isKept);
        if (!isKept) return false;
      }
      this.#finish(this.#runTime);
      this.#tell();
    }
    // In a frame this does nothing, and the LMS decides.
    this.#window.close();
    return true;
  }

  get #leaving(): Settings {
    return this.dialect.leaving(this.finished);
  }

  #finish(runTime: RunTime): void {
    if (!this.#obstacle) {
      this.#user?.flush(runTime);
      this.#setTime(runTime);
      for (const [element, value] of this.#leaving) runTime.set(element, value);
    }
    this.#obstacle = 'ended';
    runTime.terminate();
  }

  #setTime(runTime: RunTime): void {
    // A clock that does not go back, whatever happens to that of the device.
    const seconds = (performance.now() - this.#begun) / 1000;
    runTime.set(this.dialect.elements.sessionTime, this.dialect.timeOf(seconds));
  }

  /** Does something where recording is possible, and says nothing where it is not. */
  #quietly(act: (runTime: RunTime) => void): void {
    if (this.#runTime && !this.#obstacle) act(this.#runTime);
  }

  #begin(api: ScormApi): void {
    const { elements, ...dialect } = this.dialect;
    const runTime = new RunTime(api, dialect.calls);
    this.#begun = performance.now();
    // A page that was loaded anew may find its session begun, which an LMS need not say with an error of its own.
    if (!runTime.initialize() && !runTime.get(elements.learner)) {
      this.stop('refused');
      return;
    }
    this.#runTime = runTime;
    this.learner = runTime.get(elements.learner) ?? '';
    this.suspended = runTime.get(SUSPEND_DATA) ?? '';
    this.#location = runTime.get(elements.location) ?? '';
    this.mastery = dialect.masteryOf(runTime) ?? this.outline.mastery;
    this.standing = dialect.standingOf(runTime);
    const mode = MODES.find((each) => each === runTime.get(elements.mode)?.toLowerCase());
    this.mode = mode ?? 'normal';
    this.#obstacle = mode;
    if (!mode) this.#markBegun(runTime);
    this.#user?.begun(runTime);
    if (!this.#obstacle) {
      this.prepareToLeave(runTime);
      runTime.commit();
    }
    this.#tell();
  }

  /** A status that nobody sets is taken for completed by some LMSs. */
  #markBegun(runTime: RunTime): void {
    if (this.standing.completion !== 'not attempted') return;
    const begun = { ...this.standing, completion: 'incomplete' } as const;
    const told = this.dialect.standing(begun, this.standing, this.outline.policy);
    for (const each of told) runTime.set(...each);
    this.standing = begun;
  }

  /** From now on nothing is recorded. */
  stop(obstacle: LmsFault): void {
    this.#obstacle = obstacle;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('changed'));
  }
}
