/**
 * How many characters an answer that is typed may have, counted as an input's `maxlength` counts
 * them: in UTF-16 code units. A learning management system keeps so many and no more.
 */
export const MOST_TYPED = { 'fill-in': 40, numeric: 16 } as const;

/** Cuts a typed answer to as many characters as it may have. */
export const typedWithin =
  (kind: keyof typeof MOST_TYPED) =>
  (typed: string): string =>
    typed.slice(0, MOST_TYPED[kind]);
