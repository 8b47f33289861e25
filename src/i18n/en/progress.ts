/** Words of progress. */
export const progressWords = {
  lesson: { new: '', begun: 'begun', done: 'done' },
  checks: (right: number, checks: number) => `${right} of ${checks} checks right`,
  lessonsDone: (done: number, lessons: number) => `${done} of ${lessons} lessons done`,
  quiz: { new: '', begun: 'quiz begun', failed: 'quiz not passed yet', passed: 'quiz passed' },
  moduleDone: 'Done',
  markRead: 'Mark this lesson as done',
  goOn: 'Go on where you left off',
  lessonDone: 'Lesson done',
} as const;
