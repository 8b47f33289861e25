import { outcomeOf } from '../../domain/packaged/outcome.ts';
import { raised } from '../../domain/packaged/standing.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { LmsError } from '../lms-fault.ts';
import type { RecordStore } from '../record-store.ts';
import { randomUuid } from '../uuid.ts';
import { AnswerReport } from './answer-report.ts';
import type { Codec } from './codec.ts';
import { nameFrom } from './learner-name.ts';
import { ObjectiveReport } from './objective-report.ts';
import type { RunTime } from './run-time.ts';
import { partsOfSuspended, suspendedWith } from './suspended.ts';
import { SUSPEND_DATA, type ScormSession, type SessionUser } from './scorm-session.ts';

/** Elements whose refusal means that something that the learner did is not kept. */
const NEEDED = /^cmi\.(suspend_data|core\..*|score\..*|(completion|success)_status)$/;

/** Error of SCORM 2004 for an element that has no value. */
const NOT_SET = 403;

/**
 * A record kept by an LMS through SCORM. All of it stands in `cmi.suspend_data`; what an LMS
 * understands of it is told beside that: answers, objectives, score and status.
 */
export class ScormStore implements RecordStore, SessionUser {
  learner = randomUuid();
  readonly #session: ScormSession;
  readonly #codec: Codec;
  readonly #known = new Map<string, Statement>();
  readonly #kept = new Set<string>();
  #answers: AnswerReport | undefined;
  #objectives: ObjectiveReport | undefined;
  #data = '';
  #tell: (statements: readonly Statement[]) => void = () => undefined;

  constructor(session: ScormSession, codec: Codec) {
    this.#session = session;
    this.#codec = codec;
  }

  load(): Promise<readonly Statement[]> {
    return Promise.resolve([...this.#known.values()]);
  }

  append(statements: readonly Statement[]): Promise<void> {
    for (const each of statements) if (!this.#known.has(each.id)) this.#known.set(each.id, each);
    // An LMS answers at once; what it refuses is refused by the promise.
    return new Promise((resolve) => {
      this.#keep();
      resolve();
    });
  }

  onChange(listener: (change: readonly Statement[] | 'erased') => void): void {
    this.#tell = listener;
  }

  begun(runTime: RunTime): void {
    const { dialect, outline, suspended, learner } = this.#session;
    if (learner) this.learner = nameFrom(`${outline.course} ${learner}`);
    const { record, order } = partsOfSuspended(suspended);
    const { statements, fault } = this.#codec.restored(record, outline);
    if (fault === 'newer') this.#session.stop(fault);
    else if (fault) this.#session.note(fault);
    // What was done before the LMS was there comes after what was kept.
    const early = [...this.#known.values()];
    this.#known.clear();
    for (const { id } of statements) this.#kept.add(id);
    for (const each of [...statements, ...early]) this.#known.set(each.id, each);
    this.#answers = new AnswerReport(runTime, dialect, outline, order);
    this.#objectives = new ObjectiveReport(runTime, dialect);
    this.#judge();
    this.#tell(statements);
  }

  flush(runTime: RunTime): boolean {
    return this.#waiting.length === 0 || !this.#set(runTime).some((each) => NEEDED.test(each));
  }

  /** What the LMS has not confirmed. */
  get #waiting(): readonly Statement[] {
    return [...this.#known.values()].filter(({ id }) => !this.#kept.has(id));
  }

  #keep(): void {
    // An LMS that was not there may be there now, and is to have even what says nothing yet.
    const runTime = this.#session.recording();
    if (this.#waiting.length === 0) return;
    const refused = this.#set(runTime);
    const needed = refused.find((element) => NEEDED.test(element));
    this.#check(runTime, runTime.commit(), 'the commit failed');
    this.#check(runTime, needed === undefined, `${needed ?? ''} was refused`);
    // Some systems say yes to everything, whether they keep it or not.
    const read = runTime.get(SUSPEND_DATA);
    const isReadable = read !== undefined || runTime.lastError === NOT_SET;
    if (isReadable && read !== this.#data) throw new LmsError('unkept');
    for (const { id } of this.#known.values()) this.#kept.add(id);
    for (const gone of ['damaged', 'failed'] as const) this.#session.note(gone, false);
    this.#session.note('details', refused.length > 0);
  }

  /** Throws what it means when the LMS did not do something. */
  #check(runTime: RunTime, isDone: boolean, message: string): void {
    if (isDone) return;
    const isOver = this.#session.dialect.endedErrors.includes(runTime.lastError);
    if (isOver) this.#session.stop('ended');
    throw new LmsError(isOver ? 'ended' : isOffline() ? 'offline' : 'failed', message);
  }

  /** Sets everything that follows from the record; gives the elements that the LMS refused. */
  #set(runTime: RunTime): readonly string[] {
    const { dialect, outline, standing } = this.#session;
    const all = [...this.#known.values()];
    const { objectives } = this.#judge();
    const details = [
      ...this.#waiting.flatMap((each) => this.#answers?.write(runTime, each, all) ?? []),
      ...(this.#objectives?.write(runTime, objectives) ?? []),
    ];
    const { data, left } = suspendedWith(this.#answers?.order ?? '', dialect.room, (room) =>
      this.#codec.suspendData(all, outline, room),
    );
    this.#data = data;
    this.#session.note('crowded', left > 0);
    const told = dialect.standing(this.#session.standing, standing, outline.policy);
    const refused = [[SUSPEND_DATA, data] as const, ...told]
      .filter((each) => !runTime.set(...each))
      .map(([element]) => element);
    this.#session.prepareToLeave(runTime);
    return [...details, ...refused];
  }

  /** What follows from the record, which the standing in the LMS rises to. */
  #judge() {
    const { outline, mastery, standing } = this.#session;
    const outcome = outcomeOf([...this.#known.values()], outline, mastery);
    const now = raised(standing, outcome);
    this.#session.finished =
      outcome.finished || (now.completion === 'completed' && now.success === 'passed');
    if (this.#known.size > 0) this.#session.standing = now;
    return outcome;
  }
}

// Where there is no browser, nothing is said of the network.
const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;
