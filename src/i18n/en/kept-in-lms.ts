/** Where what a learner does is kept, in a package. */
export const keptWords = {
  saved: 'Saved',
} as const;
