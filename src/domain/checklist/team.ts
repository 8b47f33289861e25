import { profileOf, type ItemOutline, type Ratings } from './checklist.ts';

/** From how many people up an answer is shown: below that, a mean would tell who said what. */
export const FEWEST_PEOPLE = 3;

/** How colleagues see one item. */
export interface TeamItem {
  readonly item: string;
  /** How many of them rated something of it. */
  readonly people: number;
  /** Mean of their means as a share of the scale, 0 to 1; absent while too few rated the item. */
  readonly mean?: number;
}

/** What colleagues see, item by item. Each of them counts the same, however much they rated. */
export function teamProfile(
  items: readonly ItemOutline[],
  steps: number,
  answers: readonly Ratings[],
): readonly TeamItem[] {
  const profiles = answers.map((ratings) => profileOf(items, steps, ratings));
  return items.map(({ id }, index) => {
    const means = profiles
      .map((profile) => profile[index]?.mean)
      .filter((mean) => mean !== undefined);
    const people = means.length;
    if (people < FEWEST_PEOPLE) return { item: id, people };
    return { item: id, people, mean: means.reduce((sum, mean) => sum + mean, 0) / people };
  });
}
