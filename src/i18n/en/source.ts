/** Words of the sources. */
export const sourceWords = {
  lead: 'Everything that is taught here rests on these texts. Their ideas stand here in our own words, each with the places where it is taught.',
  ideas: (count: number) => `${count} ideas`,
  noAuthor: 'Author not named on the page',
} as const;
