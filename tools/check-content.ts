/** Reads all content, and lists every mistake with file, line and remedy. Exit status 1 when there is one. */
import { relative } from 'node:path';
import { findingsAsText } from '../src/authoring/finding.ts';
import { contentFolder } from '../src/catalogue/content-folder.ts';
import { checkContent } from '../src/catalogue/load-course.ts';

const folder = contentFolder();
const { course, findings } = checkContent(folder);
if (course) {
  const lessons = course.modules.flatMap((module) => module.lessons);
  const questions = course.modules.flatMap((module) => module.questions);
  console.log(
    `content: ${course.modules.length} modules, ${lessons.length} lessons, ${questions.length} questions, ` +
      `${course.practices.length} practices, ${course.guidance.length} guidance pages, ${course.terms.length} terms: no findings`,
  );
} else {
  console.error(findingsAsText(findings, relative(process.cwd(), folder)));
  process.exitCode = 1;
}
