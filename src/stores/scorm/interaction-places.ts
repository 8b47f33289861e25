import type { Interaction } from '../../domain/packaged/interaction.ts';
import { SHORT, shortName } from '../../domain/packaged/short-name.ts';
import { numberIn, type Dialect, type Reported } from './dialect.ts';
import type { RunTime } from './run-time.ts';

/** Interactions that an LMS counts at most; no package has more questions. */
const MOST = 10_000;

/** Stands for an interaction of which nothing is known any more. */
const UNKNOWN = '-'.repeat(SHORT);

/**
 * At which `n` of `cmi.interactions.n` each question stands: a question has one, and a later
 * answer takes the place of the earlier.
 *
 * 1. SCORM 2004 gives the ids back.
 * 2. In SCORM 1.2 they can only be written, so their order is kept with the record.
 * 3. Where the LMS counts more or fewer than that, new answers come behind what it has.
 */
export class InteractionPlaces {
  readonly #places = new Map<string, number>();
  readonly #reported = new Map<string, Reported>();
  readonly #order: string[];

  /** `order` is what was kept of the order; `ids` are those of all questions. */
  constructor(runTime: RunTime, dialect: Dialect, order: string, ids: readonly string[]) {
    const names = order.match(new RegExp(`.{${SHORT}}`, 'g')) ?? [];
    const count = numberIn(runTime.get('cmi.interactions._count'), 0, MOST) ?? names.length;
    const isKnown = names.length === count && !dialect.readsInteractions;
    this.#order = isKnown ? [...names] : Array<string>(count).fill(UNKNOWN);
    if (dialect.readsInteractions) this.#read(runTime);
    for (const [place, name] of this.#order.entries()) {
      const [id, other] = ids.filter((each) => shortName(each) === name);
      if (id !== undefined && other === undefined) this.#places.set(id, place);
    }
  }

  /** The order as it is kept: a short name for each interaction. */
  get order(): string {
    return this.#order.join('');
  }

  /** Where a question stands, and what was reported of it before. */
  placeOf(id: string): readonly [number, Reported | undefined] {
    const place = this.#places.get(id) ?? this.#order.push(shortName(id)) - 1;
    this.#places.set(id, place);
    return [place, this.#reported.get(id)];
  }

  /** Remembers what the LMS took. */
  keep({ id, type, pattern }: Interaction): void {
    const before = this.#reported.get(id);
    const kept = before?.type === type && before.pattern;
    this.#reported.set(id, { type, pattern: kept || pattern !== undefined });
  }

  #read(runTime: RunTime): void {
    for (const place of this.#order.keys()) {
      const at = `cmi.interactions.${place}`;
      const id = runTime.get(`${at}.id`);
      if (!id) continue;
      const patterns = Number(runTime.get(`${at}.correct_responses._count`) ?? 0);
      this.#places.set(id, place);
      this.#reported.set(id, { type: runTime.get(`${at}.type`) ?? '', pattern: patterns > 0 });
    }
  }
}
