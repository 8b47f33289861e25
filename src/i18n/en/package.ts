/** Words of the frame of a package in an LMS. */
export const packageWords = {
  skip: 'Skip to the text',
  contents: 'Contents',
  exit: 'Save and leave',
  left: 'Everything is saved. You can close the course now.',
  leftUnrecorded: 'Nothing of this visit is recorded. You can close the course now.',
  needsScript: 'This course keeps your answers with JavaScript, which this browser does not run.',
} as const;
