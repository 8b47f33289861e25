/** What is wrong with a link that somebody opened. */
export const linkWords = {
  'cut-off':
    'This link was cut off on its way: its end is missing. Nothing was taken from it, and what you have here is kept. Copy the whole link, or ask for it again.',
  altered:
    'This link was altered on its way. Nothing was taken from it, and what you have here is kept. Ask for it again.',
  newer:
    'This link was made by a newer version of this page. Nothing was taken from it. Load this page again; if that does not help, ask for the new address.',
  'other-course':
    'This link belongs to another course. Nothing was taken from it. Ask whoever sent it which page it belongs to.',
  'other-checklist':
    'This link belongs to another checklist of this course. Nothing was taken from it. Open it on the page of that checklist.',
} as const;
