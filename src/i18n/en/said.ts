/** What is said with a way back. */
export const saidWords = {
  undo: 'Undo',
  restored: 'It is back.',
} as const;
