import type { Rule } from './rule.ts';

/** Names that pages have beside the lessons of a module, the modules of a course, and its checklists. */
const OF_A_MODULE = ['quiz', 'scenario'];
const OF_THE_COURSE = ['final', 'alignment', 'assign', 'certificate', 'cohort', 'downloads'];
const OF_THE_SITE = [
  'learn',
  'practice',
  'guidance',
  'glossary',
  'sources',
  'search',
  'trainers',
  'practice',
  'review',
  'record',
  'certificate',
  'assigned',
  'downloads',
  'gallery',
  'assets',
  'pagefind',
];

/** No lesson, module or checklist has the address of another page. */
export const addressesAreFree: Rule = (content, reportAt) => {
  const check = (file: string, id: string, taken: readonly string[]): void => {
    if (!taken.includes(id)) return;
    reportAt(
      file,
      'bad-id',
      1,
      `The name "${id}" is the address of another page.`,
      'Give the file or folder another name.',
    );
  };
  for (const { id, file, lessons } of content.modules) {
    check(file, id, OF_THE_COURSE);
    for (const { file, lesson } of lessons) check(file, lesson.id, OF_A_MODULE);
  }
  for (const { file, checklist } of content.checklists) check(file, checklist.id, OF_THE_SITE);
};
