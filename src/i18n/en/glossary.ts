/** Words of the glossary. */
export const glossaryWords = {
  lead: 'The words that this course uses, in plain ones.',
  also: (names: string) => `Also: ${names}`,
  rests: 'Rests on',
} as const;
