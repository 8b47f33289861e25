import { identifierFrom } from '../../domain/packaged/lms-text.ts';
import type { ObjectiveOutcome } from '../../domain/packaged/objective-outcome.ts';
import { numberIn, type Dialect } from './dialect.ts';
import type { RunTime } from './run-time.ts';

/** Tells an LMS how objectives stand. It may know some of them already, from the manifest. */
export class ObjectiveReport {
  readonly #dialect: Dialect;
  readonly #places = new Map<string, number>();
  /** What was set last, by element. */
  readonly #set = new Map<string, string>();
  readonly #judged = new Set<string>();
  readonly #isSupported: boolean;

  constructor(runTime: RunTime, dialect: Dialect) {
    this.#dialect = dialect;
    this.#isSupported = Boolean(runTime.get('cmi.objectives._children'));
    const count = numberIn(runTime.get('cmi.objectives._count'), 0, 1000) ?? 0;
    for (let place = 0; this.#isSupported && place < count; place++) {
      const at = `cmi.objectives.${place}`;
      const id = runTime.get(`${at}.id`) ?? '';
      this.#places.set(id || `${place}`, place);
      const status = runTime.get(`${at}.${dialect.objectiveStatus}`);
      if (status === 'passed' || status === 'failed') this.#judged.add(id);
    }
  }

  /** Reports what is known of each objective; gives the elements that the LMS refused. */
  write(runTime: RunTime, objectives: readonly ObjectiveOutcome[]): readonly string[] {
    if (!this.#isSupported) return [];
    return objectives.flatMap((objective) => {
      const id = identifierFrom(objective.id);
      const isJudged = objective.success !== 'unknown';
      // Once an objective is judged, it is not called unknown any more.
      if (objective.completion === 'not attempted' || (this.#judged.has(id) && !isJudged))
        return [];
      if (isJudged) this.#judged.add(id);
      return this.#write(runTime, id, objective);
    });
  }

  #write(runTime: RunTime, id: string, objective: ObjectiveOutcome): readonly string[] {
    const known = this.#places.get(id);
    const place = known ?? this.#places.size;
    if (known === undefined) {
      const element = `cmi.objectives.${place}.id`;
      if (!runTime.set(element, id)) return [element];
      this.#places.set(id, place);
    }
    return this.#dialect.objective(place, objective).flatMap(([element, value]) => {
      if (this.#set.get(element) === value) return [];
      if (!runTime.set(element, value)) return [element];
      this.#set.set(element, value);
      return [];
    });
  }
}
