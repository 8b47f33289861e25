/** Heads of the tables that a trainer saves of a group. */
export const cohortFileWords = {
  name: 'Name',
  done: 'Tasks done',
  tasks: 'Tasks',
  sent: 'Sent (UTC)',
  task: ['state', 'done (UTC)', 'best score', 'first score', 'attempts'],
  unknown: 'unknown',
  questions: [
    ...['asked in', 'question', 'revision', 'text'],
    ...['n', 'facility', 'facility from', 'facility to'],
    ...['discrimination', 'discrimination n', 'discrimination from', 'discrimination to'],
    ...['median seconds', 'seconds n', 'verdict', 'answers chosen'],
  ],
} as const;
