/** An item with its mean as a share of the scale, 0 to 1; absent while nothing may be said. */
interface ItemMean {
  readonly item: string;
  readonly mean?: number;
}

/** An item in two profiles: mine beside my team's, or this quarter's beside an earlier one's. */
export interface Comparison {
  readonly item: string;
  readonly one?: number;
  readonly other?: number;
  /** How many words of the scale the first mean is above the second; absent where one is missing. */
  readonly steps?: number;
}

/** Puts two profiles side by side, in the order of the first. `words` is the number of words on the scale. */
export function compareProfiles(
  profile: readonly ItemMean[],
  other: readonly ItemMean[],
  words: number,
): readonly Comparison[] {
  const others = new Map(other.map(({ item, mean }) => [item, mean]));
  return profile.map(({ item, mean }) => {
    const beside = others.get(item);
    return {
      item,
      ...(mean !== undefined && { one: mean }),
      ...(beside !== undefined && { other: beside }),
      ...(mean !== undefined && beside !== undefined && { steps: stepsOf(mean - beside, words) }),
    };
  });
}

/** Free of the dust of binary fractions, so that a step is a step. */
const stepsOf = (share: number, words: number): number => Number((share * (words - 1)).toFixed(6));

/**
 * The widest differences of a word of the scale or more, the widest first. From there on the two
 * means are never said with the same word.
 */
export function widestOf(comparisons: readonly Comparison[], most: number): readonly Comparison[] {
  const width = ({ steps = 0 }: Comparison): number => Math.abs(steps);
  return comparisons
    .filter((comparison) => width(comparison) >= 1)
    .toSorted((one, other) => width(other) - width(one))
    .slice(0, most);
}
