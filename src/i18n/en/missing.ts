/** Words of the page for an address that leads nowhere. */
export const missingWords = {
  title: 'This page is an empty chair',
  text: 'Nobody sits at this address. Perhaps the page has moved, or the link lost a letter.',
  toIndex: 'Look it up from A to Z',
} as const;
