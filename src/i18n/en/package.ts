/** Words of the frame of a package in an LMS. */
export const packageWords = {
  skip: 'Skip to the text',
  contents: 'Contents',
  exit: 'Save and leave',
  left: 'Everything is saved. Now leave by your learning platform’s own way out: “Exit activity”, a cross or an arrow beside the course, or close its window.',
  leftUnrecorded:
    'Nothing of this visit is recorded. Now leave by your learning platform’s own way out: “Exit activity”, a cross or an arrow beside the course, or close its window.',
  needsScript: 'This course keeps your answers with JavaScript, which this browser does not run.',
} as const;
