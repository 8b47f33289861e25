/** Words of the recording in a learning management system (LMS). */
export const lmsWords = {
  trouble: {
    absent:
      'No learning management system was found, so nothing that you do here is recorded. Your answers last until you close this page. To have them counted, open the course from your learning system; if you did, tell your trainer.',
    refused:
      'Your learning system did not begin a session, so nothing is recorded yet. What it had before is kept, and what you do now lasts until you close this page. Try to send again, or close the course and open it from your learning system.',
    ended:
      'The session with your learning system is over. What was sent before is kept; what you do now is not recorded. Close this page, and open the course from your learning system to go on.',
    browse:
      'Your learning system has opened the course for a look around. You can try everything, and nothing is recorded. To have it counted, open the course in the usual way.',
    review:
      'Your learning system has opened the course for review. You see what was recorded, and nothing of it changes.',
    failed:
      'Your learning system did not take your last answers. What was sent before is kept, and the rest waits in this page: keep it open. It is sent again with your next answer, or when you press the button.',
    offline:
      'There is no connection, so your last answers have not reached your learning system. What was sent before is kept, and the rest waits in this page: keep it open. It is sent as soon as the connection is back.',
    unkept:
      'Your learning system says that it takes your answers, but it does not keep them. They wait in this page: keep it open and send again. If that does not help, save a receipt and give it to your trainer.',
    damaged:
      'What your learning system kept of your answers is damaged and cannot be read. Your score and status there stay as they are; the answers begin anew with what you do now.',
    newer:
      'Your answers were kept by a newer version of this course. They are left as they are, and what you do here is not recorded. Tell your trainer.',
    older:
      'The course has changed since you were here. Every answer to a question that still means the same counts; the others are asked again.',
    crowded:
      'Your learning system has no room for all the texts of your practices. Every answer and score is kept, and the newest texts; print or save the older ones before you leave.',
    details:
      'Your learning system did not take every detail of your answers for its reports. Your answers, your score and your progress are kept. If your trainer needs the details, save a receipt.',
  },
  sendAgain: 'Send again',
  notTaken: (time: string) => `It was sent again at ${time}, and not taken.`,
  saveReceipt: 'Save a receipt',
  sent: 'Everything has been sent to your learning system and is kept.',
  receiptSaved: (file: string) => `The receipt is in the file ${file}.`,
  receipt: {
    title: 'Receipt of what was done in a course',
    course: (title: string, version: string) => `Course: ${title}, version ${version}`,
    saved: (time: string) => `Saved: ${time}`,
    unsent: (count: number, all: number) =>
      count === 0
        ? `All ${all} entries were sent to the learning system.`
        : `${count} of ${all} entries were not sent to the learning system.`,
    score: (percent: string) => `Best score: ${percent}`,
    noScore: 'Best score: none yet',
    success: { unknown: 'Result: open', passed: 'Result: passed', failed: 'Result: not passed' },
    progress: (percent: string) => `Done: ${percent}`,
    entries: 'What was done, in order:',
    earlier: 'in an earlier session',
    right: 'right',
    wrong: 'not right',
    verbs: {
      initialized: 'begun',
      answered: 'answered',
      completed: 'completed',
      passed: 'passed',
      failed: 'not passed',
      commented: 'written',
    },
    machine: 'The same for machines:',
  },
} as const;
