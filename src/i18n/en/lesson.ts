/** Words of a lesson about how far its reader is. */
export const lessonWords = {
  state: {
    new: '',
    begun: '',
    done: 'Lesson done',
    changed: 'You have done this lesson; some of its checks are new since then',
  },
  checks: (right: number, checks: number) => `${right} of ${checks} checks right`,
  markRead: 'Mark this lesson as done',
} as const;
