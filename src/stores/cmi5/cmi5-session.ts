import { outcomeOf, type Outcome } from '../../domain/packaged/outcome.ts';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import { inOrder } from '../../domain/record/order.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { LmsError, lmsFaultFrom, type LmsFault } from '../lms-fault.ts';
import type { PackageSession } from '../package-session.ts';
import { connect, type Connection, type Remembering } from './connection.ts';
import { achievementsOf, answersOf, failureOf, progressOf } from './due-statements.ts';
import { readEnded } from './ended-record.ts';
import type { LaunchMemory, RememberedLaunch } from './launch-memory.ts';
import { Outbox } from './outbox.ts';
import { endAtOnce, endInOrder, type Ending } from './session-end.ts';
import { XAPI_VERBS } from './vocabulary.ts';

/** Where a learner goes when the session is over: to an address of the LMS, or away. */
export type GoOn = (returnUrl: string | undefined) => void;

/** Milliseconds after which a session that could not begin is tried again. */
const AGAIN = 15_000;

/**
 * A session of cmi5, or with a learning record store alone: begins, takes what the learner does,
 * says what follows from it, and ends.
 */
export class Cmi5Session extends EventTarget implements PackageSession {
  /** Called with statements that were not known here. */
  onFound: (statements: readonly Statement[]) => void = () => undefined;
  readonly #outline: PackageOutline;
  readonly #goOn: GoOn;
  readonly #known = new Map<string, Statement>();
  readonly #launch: Remembering;
  /** Statements that the LMS was not told of. */
  #untold: readonly Statement[] = [];
  #connecting: Promise<Connection> | undefined;
  #connection: Connection | undefined;
  #outbox: Outbox | undefined;
  #ending: Promise<boolean> | undefined;
  #fault: LmsFault | undefined;

  constructor({ memory, remember }: RememberedLaunch, outline: PackageOutline, goOn: GoOn) {
    super();
    this.#outline = outline;
    this.#goOn = goOn;
    this.#launch = {
      memory,
      remember: (change: Partial<LaunchMemory>) => {
        this.#launch.memory = { ...this.#launch.memory, ...change };
        remember(this.#launch.memory);
      },
    };
  }

  get mode(): PackageSession['mode'] {
    const mode = this.#connection?.context.data.launchMode ?? 'Normal';
    return mode === 'Normal' ? 'normal' : mode === 'Browse' ? 'browse' : 'review';
  }

  get mastery(): number {
    return this.#connection?.context.data.masteryScore ?? this.#outline.mastery;
  }

  get location(): string {
    return this.#connection?.document.kept.location ?? '';
  }

  set location(location: string) {
    if (location === this.location || !this.#records) return;
    this.#connection?.document.change({ location });
    this.#connection?.document.save().catch(() => undefined);
  }

  get finished(): boolean {
    return this.#outcome.finished;
  }

  get ended(): boolean {
    return this.#launch.memory.ended === true;
  }

  get fault(): LmsFault | undefined {
    if (this.ended) return 'ended';
    return this.mode === 'normal' ? this.#fault : this.mode;
  }

  /** Everything that is known of the learner; what the LMS holds is part of it once it has answered. */
  async load(): Promise<readonly Statement[]> {
    if (this.ended) this.#learn(await readEnded(this.#launch));
    else await this.#begin();
    return [...this.#known.values()];
  }

  /** Keeps statements with the LMS; rejects until it has them. */
  async append(statements: readonly Statement[]): Promise<void> {
    this.#untold = [...this.#untold, ...this.#learn(statements)];
    if (this.ended) throw new LmsError('ended');
    const connection = await this.#connect();
    if (!this.#records) {
      this.#untold = [];
      return;
    }
    await this.#tell(connection);
    if (this.#fault !== 'details') this.#changed(undefined);
  }

  exit(): boolean | Promise<boolean> {
    const connection = this.#connection;
    if (this.ended || !connection) {
      this.#goOn(connection?.context.data.returnURL);
      return true;
    }
    if (this.#untold.length > 0 || !(this.#outbox?.isEmpty ?? true)) return false;
    this.#ending ??= this.#end(connection).finally(() => {
      this.#ending = undefined;
    });
    return this.#ending;
  }

  /**
   * The page ends, now, and the learner with it, unless it is known to be loaded again: then the
   * session goes on. What is sent outlives the page.
   */
  leave(isReload: boolean): void {
    const connection = this.#connection;
    if (!connection || this.ended) return;
    this.#launch.remember({ spent: connection.clock.spent, ended: !isReload });
    const isEnding = this.#ending !== undefined;
    endAtOnce(connection, this.#ends(connection), { outbox: this.#outbox, isEnding, isReload });
    this.#changed();
  }

  /** Whether the LMS wants to have what is done. */
  get #records(): boolean {
    return this.#connection !== undefined && this.mode === 'normal' && !this.ended;
  }

  get #outcome(): Outcome {
    return outcomeOf(inOrder([...this.#known.values()]), this.#outline, this.mastery);
  }

  #connect(): Promise<Connection> {
    this.#connecting ??= connect(this.#launch).then((connection) => {
      const outbox = new Outbox(connection.lrs);
      outbox.onKept = ({ verb }) => {
        const said = [XAPI_VERBS.completed, XAPI_VERBS.passed].find(({ id }) => id === verb.id);
        if (said) connection.document.change({ reported: [said.display['en'] ?? ''] });
      };
      outbox.onRefused = () => {
        this.#changed('details');
      };
      connection.document.onFound = (found) => this.onFound(this.#learn(found));
      this.#outbox = outbox;
      this.#connection = connection;
      const early = new Set(this.#known.keys());
      const found = this.#learn(connection.document.kept.statements);
      if (early.size > 0) this.onFound(found);
      this.#changed(undefined);
      return connection;
    });
    this.#connecting.catch(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  /** Begins, and when nobody answers, tries again from time to time. */
  async #begin(): Promise<void> {
    try {
      const connection = await this.#connect();
      // What could not be said when it happened, because the page was gone, is said now.
      const due = this.#records && achievementsOf(connection, this.#outcome).length > 0;
      if (due) this.#tell(connection).catch(() => undefined);
    } catch (error) {
      const fault = lmsFaultFrom(error);
      // Nobody has answered anything yet that could fail to arrive.
      this.#changed(fault === 'failed' ? 'refused' : fault);
      if (fault === 'failed' || fault === 'offline') setTimeout(() => void this.#begin(), AGAIN);
    }
  }

  async #tell(connection: Connection): Promise<void> {
    const { document, clock } = connection;
    const outbox = this.#outbox ?? new Outbox(connection.lrs);
    const outcome = this.#outcome;
    const answers = answersOf(connection, this.#outline, this.#untold);
    this.#untold = [];
    const progress = answers.length > 0 ? progressOf(connection, outcome) : undefined;
    for (const each of [...answers, ...(progress ? [progress] : [])]) outbox.put(each);
    for (const each of achievementsOf(connection, outcome)) outbox.put(each);
    const statements = [...this.#known.values()];
    document.change({ statements, spent: document.before + clock.spent });
    const results = await Promise.allSettled([outbox.send(), document.save()]);
    // What was reported meanwhile is part of the document.
    if (document.isDirty) await document.save();
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  #learn(statements: readonly Statement[]): readonly Statement[] {
    const fresh = statements.filter(({ id }) => !this.#known.has(id));
    for (const statement of fresh) this.#known.set(statement.id, statement);
    return fresh;
  }

  #ends(connection: Connection): Ending {
    const isRecorded = this.mode === 'normal';
    const statements = inOrder([...this.#known.values()]);
    const failure = isRecorded ? failureOf(connection, this.#outcome, statements) : undefined;
    return { isRecorded, failure };
  }

  /** Ends the session on the learner's wish, and goes where the LMS says, once it knows. */
  async #end(connection: Connection): Promise<boolean> {
    try {
      await endInOrder(connection, this.#ends(connection), this.#launch.remember);
    } catch (error) {
      this.#changed(lmsFaultFrom(error));
      return false;
    }
    this.#changed();
    this.#goOn(connection.context.data.returnURL);
    return true;
  }

  #changed(...fault: readonly [] | readonly [LmsFault | undefined]): void {
    if (fault.length > 0) this.#fault = fault[0];
    this.dispatchEvent(new Event('changed'));
  }
}
