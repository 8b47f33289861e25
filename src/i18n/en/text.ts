/** Words of the components inside a text. */
export const textWords = {
  example: (place: string) => `Invented example: ${place}`,
  task: 'Your turn',
  try: 'Try this week',
  note: 'Aside',
  check: 'Check yourself',
  saysAuthor: (name: string) => `says ${name}`,
  moreInGlossary: 'More in the glossary',
} as const;
