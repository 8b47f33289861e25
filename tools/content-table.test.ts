import { expect, it } from 'vitest';
import { aContentFolder } from '../src/catalogue/content-folder.builders.ts';
import { reportOf } from '../src/catalogue/content-report.ts';
import { checkContent } from '../src/catalogue/load-course.ts';
import { contentTable } from './content-table.ts';

it('shows the modules as a table, and the rest of the course below it', () => {
  expect(contentTable(reportOf(checkContent(aContentFolder())))).toMatchInlineSnapshot(`
    "module  lessons  words    grades  minutes  check  quiz  final  deciding  scenes  sessions  findings
    seat          2      3  -3.4–2.9       35      1     2      0     100 %       2         0         0
    all           2      3  -3.4–2.9       35      1     2      0     100 %       2         0         0

    questions by kind:  choice 3
    questions by level: remember 0, understand 0, apply 3, analyse 0, evaluate 0, create 0
    guidance: 1 pages, 9 words; glossary: 1 terms; ideas taught: 2 of 2
    allowed: nothing"
  `);
});
