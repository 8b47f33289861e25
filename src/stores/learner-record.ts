import { inOrder, placeAfter, type Placed } from '../domain/record/order.ts';
import type { Deed, Statement } from '../domain/record/statement.ts';
import type { Home, WriteAhead } from './home.ts';
import type { RecordStore } from './record-store.ts';
import { randomUuid } from './uuid.ts';

/**
 * The learner's record as a page uses it: what is known now, and a way to add to it. A statement
 * counts at once and is in the journal at once; `add` tells whether it was kept. What could not
 * be kept is tried again with the next one, and by the next page.
 */
export class LearnerRecord extends EventTarget {
  /** Resolves once everything kept is known. To add something need not wait for it. */
  readonly opened: Promise<this>;
  readonly journal: WriteAhead;
  /** A random name that orders options; empty where nothing is kept. */
  learner = '';
  /** Everything that is known, in its order and as it was recorded. */
  recorded: readonly Placed[] = [];
  /** What stands in the way of keeping the last statement; `faultFrom` says what it means. */
  error: unknown;
  /** What an earlier page, or another tab, had not kept yet when this was opened. */
  late!: readonly Statement[];
  readonly #version: string;
  #today: ((statement: Placed) => Placed) | undefined;
  readonly #known = new Set<string>();
  readonly #unsaved = new Set<string>();
  #store: Pick<RecordStore, 'append'> | undefined;

  /** `today` gives a statement by the names that things have today; without it, none has another. */
  constructor(
    version: string,
    { store, journal }: Home,
    today?: Promise<(statement: Placed) => Placed>,
  ) {
    super();
    this.#version = version;
    this.journal = journal;
    this.opened = this.#open(store, today);
  }

  /** Everything that is known, in its order and by today's names. */
  get statements(): readonly Placed[] {
    return this.#today ? this.recorded.map(this.#today) : this.recorded;
  }

  /** Whether everything that is known is kept, so that a page may say so. */
  get kept(): boolean {
    return !this.error && this.unsaved === 0;
  }

  /** How many statements are not kept yet. */
  get unsaved(): number {
    return this.#unsaved.size;
  }

  /** Records something that the learner did, and resolves to the statement and whether it is kept. */
  async add(deed: Deed): Promise<{ readonly statement: Statement; readonly kept: boolean }> {
    const statement = this.statementOf(deed);
    this.journal.put(statement);
    await this.merge([statement]);
    return { statement, kept: this.kept };
  }

  /** A deed as the statement that it is when it is recorded now. */
  statementOf(deed: Deed): Placed {
    const now = new Date();
    const order = placeAfter(this.recorded.at(-1)?.order ?? 0, now.getTime());
    return { ...deed, id: randomUuid(), at: now.toISOString(), order, version: this.#version };
  }

  /** Takes statements over that have their places, from another device for example, and keeps them. */
  async merge(statements: readonly Statement[]): Promise<void> {
    this.#take(statements, true);
    await this.save();
  }

  /** Keeps whatever is not kept yet. `changed` is told afterwards. */
  async save(): Promise<void> {
    const store = this.#store ?? (await this.opened).#store;
    const batch = this.recorded.filter(({ id }) => this.#unsaved.has(id));
    try {
      await store?.append(batch);
      for (const { id } of batch) {
        this.#unsaved.delete(id);
        this.journal.drop(id);
      }
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    this.#tell();
  }

  async #open(
    home: Promise<RecordStore>,
    today?: Promise<(statement: Placed) => Placed>,
  ): Promise<this> {
    this.#today = await today?.catch(() => undefined);
    let kept: readonly Statement[] = [];
    const loading = home.then(async (store) => ({ store, loaded: await store.load() }));
    try {
      const { store, loaded } = await loading;
      kept = loaded;
      this.learner = store.learner;
      this.#store = store;
      store.onChange((change) => {
        if (change === 'erased') this.#forget();
        else this.#take(change);
        this.#tell();
      });
    } catch (error) {
      this.error = error;
      this.#store = { append: () => loading.then(() => undefined) };
    }
    // What was added while the record was opened comes after what was kept before.
    const early = this.recorded.map(({ order, ...statement }) => statement);
    this.#forget();
    this.#take(kept);
    this.#take(early, true);
    this.late = this.#take(this.journal.waiting, true);
    if (this.unsaved > 0) void this.save();
    return this;
  }

  /** Counts statements that are not known yet, and returns them. */
  #take(statements: readonly Statement[], unsaved = false): readonly Statement[] {
    const fresh = statements.filter(({ id }) => {
      if (unsaved) this.#unsaved.add(id);
      return !this.#known.has(id) && this.#known.add(id);
    });
    this.recorded = inOrder([...this.recorded, ...fresh]);
    return fresh;
  }

  #forget(): void {
    this.recorded = [];
    this.#known.clear();
    this.#unsaved.clear();
  }

  #tell(): void {
    this.dispatchEvent(new Event('changed'));
  }
}
