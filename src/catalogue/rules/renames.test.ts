import { expect, it } from 'vitest';
import { findingsAsText } from '../../authoring/finding.ts';
import { A_COURSE, aContentFolder } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

/** The course with a line in its module's file, and lines in an entry of its question bank. */
function withNames(module: string, question: string): string {
  const files = {
    'modules/seat/module.yaml': `${A_COURSE['modules/seat/module.yaml']}${module}\n`,
    'modules/seat/questions.md': A_COURSE['modules/seat/questions.md'].replace(
      /^objective: /m,
      `${question}\nobjective: `,
    ),
  };
  return findingsAsText(checkContent(aContentFolder(files)).findings, 'content');
}

it('lets a question have an earlier name that nobody else has', () => {
  expect(withNames('was: [chair]', 'was: stool')).not.toContain('claimed');
});

it('finds an earlier name that is in use, by whatever name its module went', () => {
  expect(withNames('was: [chair]', 'was: second')).toContain('"seat/second" is claimed');
  expect(withNames('was: [chair]', 'was: chair/second')).toContain('"seat/second" is claimed');
  expect(withNames('', 'was: other/second')).not.toContain('claimed');
});
