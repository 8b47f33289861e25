/** Words of the glossary. */
export const glossaryWords = {
  lead: 'The words that this course uses, in plain ones.',
  letters: 'First letters',
  also: (names: string) => `Also: ${names}`,
  rests: 'Rests on',
} as const;
