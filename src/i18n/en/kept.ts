/** Where what a learner does is kept. */
export const keptWords = {
  saved: 'Saved in this browser',
} as const;
