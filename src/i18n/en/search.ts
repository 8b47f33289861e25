/** Words of the search. */
export const searchWords = {
  title: 'Search',
  lead: 'Guidance, practices, lessons, glossary and sources.',
  index: 'Everything from A to Z',
  kinds: {
    guidance: 'Guidance',
    practice: 'Practice',
    lesson: 'Lesson',
    glossary: 'Glossary',
    source: 'Source',
  },
  placeholder: 'What are you looking for?',
  /** Pagefind puts in what was asked. */
  nothing:
    'Nothing found for [SEARCH_TERM]. Try another word, or look through the index from A to Z.',
  failed: 'The search could not be opened. The index from A to Z has every page.',
  audience: 'Audience',
  kind: 'Kind',
} as const;
