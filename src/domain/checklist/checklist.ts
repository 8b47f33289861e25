import type { Prose } from '../prose/prose.ts';

/** A self-assessment: behaviours that are rated on one scale, grouped into items to work on. */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** One word for the menu. */
  readonly short: string;
  readonly summary: string;
  /** The question that every rating answers. */
  readonly prompt: string;
  /** Words of the scale, lowest first. */
  readonly scale: readonly string[];
  /** How many items may be chosen to work on. */
  readonly choose: number;
  readonly introduction: Prose;
  readonly items: readonly ChecklistItem[];
}

/** One item of a checklist: what it asks, and behaviours that show it. */
export interface ChecklistItem {
  readonly id: string;
  readonly name: string;
  readonly ideas: readonly string[];
  /** Lessons that help, as `module/lesson`. */
  readonly lessons: readonly string[];
  readonly asks: Prose;
  readonly behaviours: readonly Behaviour[];
  readonly missing: Prose;
  readonly firstStep: Prose;
  readonly askTeam: Prose;
}

/** Something that somebody else could see a person do. Ratings belong to its id. */
export interface Behaviour {
  readonly id: string;
  readonly text: Prose;
}

/** Ratings by behaviour id: the place on the scale, 0 for the lowest word. */
export type Ratings = Readonly<Record<string, number>>;

/** How one item stands: how much of it is rated, and the mean rating. */
export interface ItemProfile {
  readonly item: string;
  readonly rated: number;
  /** Mean place on the scale as a share of its length, 0 to 1; absent while nothing is rated. */
  readonly mean?: number;
}

/** What a profile needs to know of an item. */
export interface ItemOutline {
  readonly id: string;
  readonly behaviours: readonly { readonly id: string }[];
}

/**
 * The profile of every item, in the order of the checklist. `steps` is the number of words on the
 * scale; a rating that is not on it, since the author made it shorter, counts as none.
 */
export function profileOf(
  items: readonly ItemOutline[],
  steps: number,
  ratings: Ratings,
): readonly ItemProfile[] {
  return items.map(({ id, behaviours }) => {
    const rated = behaviours.flatMap((behaviour) => {
      const rating = ratings[behaviour.id];
      return rating !== undefined && rating < steps ? [rating] : [];
    });
    if (rated.length === 0) return { item: id, rated: 0 };
    const sum = rated.reduce((total, rating) => total + rating, 0);
    return { item: id, rated: rated.length, mean: sum / rated.length / (steps - 1) };
  });
}

/** The word of the scale that is nearest to a mean. */
export function levelOf(mean: number, scale: readonly string[]): string {
  return scale[Math.round(mean * (scale.length - 1))] ?? '';
}
