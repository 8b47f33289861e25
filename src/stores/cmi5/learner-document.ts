import { isNewer, parsedFromOutside } from '../../domain/link/outside-text.ts';
import { isStatement, type Statement } from '../../domain/record/statement.ts';
import { LmsError } from '../lms-fault.ts';
import type { Lrs } from './lrs.ts';

/** Name of the document among those that the LMS keeps of the learner in this course. */
const STATE_ID = 'learner-record';

/** How often a document is merged that somebody else writes at the same time. */
const TRIES = 5;

/**
 * What a learner did, in a document of the LMS's State resource, so that every session goes on
 * where the last one ended. As stored:
 *
 *     { "version": 1, "location": "seat/empty-chair", "spent": 512000,
 *       "reported": ["completed"],
 *       "statements": [{ "id": "6f1c…", "verb": "answered", … }] }
 *
 * 1. Two sessions that write at once (two tabs) merge: nothing of either is lost.
 * 2. What is no statement is passed over; a document that is no JSON counts as none.
 * 3. A document of a newer version is left as it is, and the learner is told.
 */
interface Kept {
  readonly location: string;
  /** Milliseconds that the learner has spent, sessions before this one included. */
  readonly spent: number;
  /** Verbs that this registration has reported and may not report again. */
  readonly reported: readonly string[];
  readonly statements: readonly Statement[];
}

const NOTHING: Kept = { location: '', spent: 0, reported: [], statements: [] };

/** The learner's document in the LMS, and what is to be written into it. */
export class LearnerDocument {
  /** Called with statements of another session that wrote into the document. */
  onFound: (statements: readonly Statement[]) => void = () => undefined;
  readonly #lrs: Lrs;
  #kept: Kept = NOTHING;
  /** Milliseconds of sessions before this one. */
  #before = 0;
  #tag: string | undefined;
  #changes = 0;
  #written = 0;
  #writing: Promise<void> | undefined;

  constructor(lrs: Lrs) {
    this.#lrs = lrs;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Milliseconds that the learner spent in sessions before this one. */
  get before(): number {
    return this.#before;
  }

  /** Whether something is not written yet. */
  get isDirty(): boolean {
    return this.#written < this.#changes;
  }

  /** Reads the document for the first time. */
  async open(): Promise<void> {
    await this.#read();
    this.#before = this.#kept.spent;
  }

  /** Changes what is to be written. Only the place takes that of another; all else is added. */
  change(change: Partial<Kept>): void {
    const { location = this.#kept.location } = change;
    this.#kept = merged({ ...this.#kept, location }, change);
    this.#changes += 1;
  }

  /** Writes until the LMS has everything; calls meanwhile share what is written next. */
  save(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  /** Writes what is not written yet while the page ends, and waits for nothing. */
  saveAtOnce(): void {
    if (this.isDirty) this.#put().catch(() => undefined);
  }

  async #writeAll(): Promise<void> {
    while (this.isDirty) {
      const changes = this.#changes;
      await this.#write();
      this.#written = changes;
    }
  }

  async #write(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Without a tag, only what was read just now is known not to be overwritten.
      if (this.#tag === undefined) await this.#read();
      // A store that knows none of its own tags gets the document without.
      if (tries === TRIES - 1) this.#tag = undefined;
      const answer = await this.#put();
      this.#tag = answer === 'changed' ? undefined : answer.tag;
      if (answer !== 'changed') return;
    }
    throw new LmsError('failed', 'the document changes all the time');
  }

  #put(): ReturnType<Lrs['putState']> {
    const text = JSON.stringify({ version: 1, ...this.#kept });
    return this.#lrs.putState(STATE_ID, { text, ...(this.#tag && { tag: this.#tag }) });
  }

  async #read(): Promise<void> {
    const stored = await this.#lrs.state(STATE_ID);
    this.#tag = stored?.tag;
    if (!stored) return;
    const found = keptFrom(stored.text);
    const known = new Set(this.#kept.statements.map(({ id }) => id));
    const fresh = found.statements.filter(({ id }) => !known.has(id));
    this.#kept = merged(this.#kept, found);
    if (fresh.length > 0) this.onFound(fresh);
  }
}

/** Both of two documents; where they differ in what there is one of, the first counts. */
function merged(one: Kept, other: Partial<Kept>): Kept {
  const { location = '', spent = 0, reported = [], statements = [] } = other;
  const known = new Set(one.statements.map(({ id }) => id));
  return {
    location: one.location || location,
    spent: Math.max(one.spent, spent),
    reported: [...new Set([...one.reported, ...reported])],
    statements: [...one.statements, ...statements.filter(({ id }) => !known.has(id))],
  };
}

function keptFrom(text: string): Kept {
  let value: unknown;
  try {
    value = parsedFromOutside(text);
  } catch {
    return NOTHING;
  }
  const { version, location, spent, reported, statements } = Object(value) as Record<
    string,
    unknown
  >;
  if (isNewer(version, 1)) throw new LmsError('newer');
  return {
    location: typeof location === 'string' ? location : '',
    spent: typeof spent === 'number' && spent > 0 ? spent : 0,
    reported: Array.isArray(reported) ? reported.filter((each) => typeof each === 'string') : [],
    statements: Array.isArray(statements) ? statements.filter(isStatement) : [],
  };
}
