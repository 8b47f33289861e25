import { cohortViewWords as words } from '#words/cohort-view.ts';
import type { Assignment } from '../domain/assignment/assignment.ts';
import { resultName, type AssignmentResult } from '../domain/assignment/result.ts';
import { boardOf, objectsIn, type Board } from '../domain/cohort/board.ts';
import { anonymousLabels, learnerLabels } from '../domain/cohort/learner-labels.ts';
import { takeIn, type Intake } from '../domain/cohort/take-in.ts';
import type { KeptKey, TrainerStore } from '../stores/trainer-store.ts';
import { pageTrainerStore } from './page-trainer-store.ts';
import { Wall } from './wall.ts';

/** What is shown: the results of one assignment. */
export interface ShownGroup {
  /** Id of the assignment; empty where there is none at all. */
  readonly id: string;
  /** Not there where it was made in another browser, or removed. */
  readonly assignment?: Assignment;
  readonly results: readonly AssignmentResult[];
  readonly board: Board;
  /** What each learner is called, by id: by name, or by a number where names are hidden. */
  readonly labels: ReadonlyMap<string, string>;
}

/** An assignment to choose. */
export interface Choice {
  readonly id: string;
  readonly assignment?: Assignment;
  readonly count: number;
}

/**
 * The results that a trainer's browser holds, and what of them is shown. An event `changed` says
 * that either is another than before.
 */
export class Cohort extends EventTarget {
  readonly #store: TrainerStore;
  /** What is shown: all that is kept, and what could not be. */
  #results: readonly AssignmentResult[] = [];
  #kept: readonly AssignmentResult[] = [];
  /** What arrived and could not be kept; the next that arrives takes it along. */
  #unkept: readonly AssignmentResult[] = [];
  #assignments: readonly Assignment[] = [];
  #chosen = '';
  #shown: ShownGroup | undefined;
  readonly #wall = new Wall();
  /** What reads or changes the results does so one after the other: none of it knows half of another. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(store: TrainerStore) {
    super();
    this.#store = store;
  }

  static async open(): Promise<Cohort> {
    const store = await pageTrainerStore();
    const cohort = new Cohort(store);
    store.onChange(() => void cohort.read());
    await cohort.read();
    return cohort;
  }

  /** Reads again what is kept. */
  read(): Promise<void> {
    return this.#inTurn(async () => {
      const [results, made] = await Promise.all([this.#store.results(), this.#store.assignments()]);
      this.#assignments = made.map(({ assignment }) => assignment);
      this.#unkept = takeIn(results, this.#unkept).put;
      this.#show(results);
    });
  }

  /** The keys that this browser holds at this moment: one may just have been restored. */
  keys(): Promise<readonly KeptKey[]> {
    return this.#store.keys();
  }

  assignmentOf(id: string): Assignment | undefined {
    return this.#assignments.find((each) => each.id === id);
  }

  /** What can be chosen: assignments made here, the latest first, then those that only results name. */
  get choices(): readonly Choice[] {
    const counts = Map.groupBy(this.#results, ({ assignment }) => assignment);
    const own = this.#assignments.toReversed().map((assignment) => ({
      id: assignment.id,
      assignment,
      count: counts.get(assignment.id)?.length ?? 0,
    }));
    const others = [...counts]
      .filter(([id]) => !this.assignmentOf(id))
      .map(([id, { length: count }]) => ({ id, count }));
    return [...own, ...others];
  }

  /** The group that is chosen, or else the one from which the last result came. */
  get shown(): ShownGroup {
    return (this.#shown ??= this.#groupOf(this.#choice()));
  }

  choose(id: string): void {
    this.#chosen = id;
    this.#changed();
  }

  get isWall(): boolean {
    return this.#wall.isUp;
  }

  /** Hides names, or shows them again. */
  hideNames(isHidden: boolean): void {
    this.#wall.raise(isHidden);
    this.#changed();
  }

  /** Merges results with those that are here. Rejects where they cannot be kept; they are shown then all the same. */
  take(arrived: readonly AssignmentResult[]): Promise<Intake> {
    return this.#inTurn(async () => {
      const again = new Set(arrived.map(stampOf));
      const waiting = this.#unkept.filter((result) => !again.has(stampOf(result)));
      const intake = takeIn(this.#kept, [...arrived, ...waiting]);
      try {
        if (intake.put.length > 0) await this.#store.putResults(intake.put);
      } catch (error) {
        this.#unkept = intake.put;
        this.#show(this.#kept, arrived);
        throw error;
      }
      this.#unkept = [];
      this.#show([...without(this.#kept, intake.put), ...intake.put], arrived);
      return intake;
    });
  }

  /** Takes back what was taken in. */
  takeBack({ put, replaced }: Intake): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.exchangeResults(put, replaced);
      this.#show([...without(this.#kept, put), ...replaced]);
    });
  }

  remove(results: readonly AssignmentResult[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.removeResults(results);
      this.#unkept = without(this.#unkept, results);
      this.#show(without(this.#kept, results));
    });
  }

  /** Brings removed results back. */
  bringBack(results: readonly AssignmentResult[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.putResults(results);
      this.#show([...without(this.#kept, results), ...results]);
    });
  }

  /** Removes every result and every assignment; keys stay. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.removeResults(this.#kept);
      await this.#store.removeAssignments(this.#assignments.map(({ id }) => id));
      this.#assignments = [];
      this.#unkept = [];
      this.#show([]);
    });
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Shows what is kept now, with what could not be. Whoever reads the results of one assignment
   * goes on reading them, unless all that have just arrived are of another.
   */
  #show(kept: readonly AssignmentResult[], arrived: readonly AssignmentResult[] = []): void {
    const [one, ...others] = new Set(arrived.map(({ assignment }) => assignment));
    if (one !== undefined && others.length === 0) this.#chosen = one;
    else if (this.#results.length > 0) this.#chosen = this.shown.id;
    this.#kept = kept;
    this.#results = [...without(kept, this.#unkept), ...this.#unkept];
    this.#changed();
  }

  #changed(): void {
    this.#shown = undefined;
    this.dispatchEvent(new Event('changed'));
  }

  #choice(): string {
    const choices = this.choices;
    if (choices.some(({ id }) => id === this.#chosen)) return this.#chosen;
    const [last] = this.#results.toSorted((one, other) => (one.made < other.made ? 1 : -1));
    return last?.assignment ?? choices[0]?.id ?? '';
  }

  #groupOf(id: string): ShownGroup {
    const results = this.#results.filter((result) => result.assignment === id);
    const assignment = this.assignmentOf(id);
    const objects = assignment?.tasks.map(({ object }) => object) ?? objectsIn(results);
    const labels = this.#wall.isUp
      ? anonymousLabels(this.#wall.orderOf(id, results), words.person)
      : learnerLabels(results, words);
    const board = boardOf(objects, results);
    return { id, ...(assignment && { assignment }), results, board, labels };
  }
}

/** Tells a result from an earlier one of the same learner. */
const stampOf = (result: AssignmentResult): string => `${resultName(result)} ${result.made}`;

const without = (
  results: readonly AssignmentResult[],
  others: readonly AssignmentResult[],
): readonly AssignmentResult[] => {
  const names = new Set(others.map(resultName));
  return results.filter((result) => !names.has(resultName(result)));
};

let cohort: Promise<Cohort> | undefined;

/** The results that this browser holds for the page's course, once they are read. */
export const pageCohort = (): Promise<Cohort> => (cohort ??= Cohort.open());

/** Calls back with what is shown, now and whenever it is another. */
export async function showCohort(show: (cohort: Cohort) => void): Promise<void> {
  const opened = await pageCohort().catch(() => undefined);
  if (!opened) return;
  opened.addEventListener('changed', () => {
    show(opened);
  });
  show(opened);
}
