import { LmsError } from '../lms-fault.ts';
import type { Lrs } from './lrs.ts';
import { XAPI_VERBS } from './vocabulary.ts';
import type { XapiStatement } from './xapi-statement.ts';

/** Statements that go into one request. */
const MOST = 20;

/** Statements on their way to the store, one request after the other, each until the store has it. */
export class Outbox {
  /** Called for each statement that the store has. */
  onKept: (statement: XapiStatement) => void = () => undefined;
  /** Called when the store refuses a detail for good: an answer, or how far the learner is. */
  onRefused: () => void = () => undefined;
  readonly #lrs: Lrs;
  /** Ids of all that it ever took. */
  readonly #taken = new Set<string>();
  #waiting: readonly XapiStatement[] = [];
  #underway: readonly XapiStatement[] = [];
  #sending: Promise<void> | undefined;
  #isRefused = false;

  constructor(lrs: Lrs) {
    this.#lrs = lrs;
  }

  /** Takes a statement, once: a store refuses a second one, and the rest of the request with it. */
  put(statement: XapiStatement): void {
    if (this.#taken.has(statement.id)) return;
    this.#taken.add(statement.id);
    this.#waiting = [...this.#waiting, statement];
  }

  /** Whether the store has refused a verdict, and would refuse it again. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Whether nothing is left to send. */
  get isEmpty(): boolean {
    return this.#waiting.length + this.#underway.length === 0;
  }

  /** Resolves once the store has everything; rejects with what stands in the way. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Everything that no request carries yet, to be sent by a last one. */
  takeWaiting(): readonly XapiStatement[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#underway = this.#waiting.slice(0, MOST);
      this.#waiting = this.#waiting.slice(MOST);
      try {
        while (this.#underway.length > 0) await this.#sendUnderway();
      } finally {
        this.#waiting = [...this.#underway, ...this.#waiting];
        this.#underway = [];
      }
    }
  }

  /** Sends what is under way in one request, and one by one where the store refuses it together. */
  async #sendUnderway(): Promise<void> {
    const batch = this.#underway;
    if (isTaken(await this.#lrs.post(batch))) {
      this.#kept(batch);
      return;
    }
    for (const statement of batch) {
      if (await this.#isKept(statement, batch.length > 1)) this.#kept([statement]);
      else this.#refused(statement);
    }
  }

  /** A store refuses a statement that it has already; what it answers then differs. */
  async #isKept(statement: XapiStatement, again: boolean): Promise<boolean> {
    const status = again ? await this.#lrs.post([statement]) : 0;
    return isTaken(status) || status === 409 || (await this.#lrs.has(statement.id));
  }

  #kept(statements: readonly XapiStatement[]): void {
    this.#underway = this.#underway.filter((each) => !statements.includes(each));
    for (const statement of statements) this.onKept(statement);
  }

  /** A detail is let go, so that it does not hold up the rest; a verdict is not. */
  #refused(statement: XapiStatement): void {
    this.#isRefused = !DETAILS.includes(statement.verb.id);
    if (this.#isRefused) throw new LmsError('failed', 'a verdict is refused');
    this.#underway = this.#underway.filter((each) => each !== statement);
    this.onRefused();
  }
}

const DETAILS: readonly string[] = [XAPI_VERBS.answered.id, XAPI_VERBS.progressed.id];

const isTaken = (status: number): boolean => status >= 200 && status < 300;
