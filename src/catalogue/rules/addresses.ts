import type { Rule } from './rule.ts';

/** Names beside the lessons of a module, and beside the checklists of a course, that pages of the site have. */
const OF_A_MODULE = ['quiz', 'scenario'];
const OF_THE_SITE = [
  'learn',
  'guidance',
  'glossary',
  'sources',
  'search',
  'gallery',
  'assets',
  'pagefind',
];

/** No lesson or checklist has the address of another page. */
export const addressesAreFree: Rule = (content, reportAt) => {
  const check = (file: string, id: string, taken: readonly string[]): void => {
    if (!taken.includes(id)) return;
    reportAt(
      file,
      'bad-id',
      1,
      `The name "${id}" is the address of another page.`,
      'Give the file another name.',
    );
  };
  for (const { lessons } of content.modules) {
    for (const { file, lesson } of lessons) check(file, lesson.id, OF_A_MODULE);
  }
  for (const { file, checklist } of content.checklists) check(file, checklist.id, OF_THE_SITE);
};
