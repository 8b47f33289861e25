/** Words of the page on which a trainer makes assignments. */
export const assignWords = {
  title: 'Assign',
  heading: 'Assignments',
  lead: 'Choose what your group should do, and send it as a link. Everything stands in the link; nobody needs an account, and what you make stays in this browser.',
} as const;
