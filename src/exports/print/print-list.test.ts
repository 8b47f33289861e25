import { expect, it } from 'vitest';
import { aChecklist } from '../../domain/checklist/checklist.builders.ts';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { PAPERS, type Course } from '../../domain/course/course.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { openDocuments } from './print-files.ts';
import { fileOn, printList } from './print-list.ts';

const names = (overrides: Partial<Course>) => printList(aCourse(overrides)).map(({ name }) => name);

it('lists the files of modules that are ready, of the course, and of checklists, in each paper', () => {
  const modules = [aModule({ questions: [aChoice()] }), aModule({ id: 'later', status: 'coming' })];
  const checklists = [aChecklist({ id: 'courage' })];
  expect(names({ modules, checklists, print: { paper: PAPERS } })).toEqual([
    'seat-workbook.pdf',
    'seat-workbook-letter.pdf',
    'seat-guide.pdf',
    'seat-guide-letter.pdf',
    'seat-questions.pdf',
    'seat-questions-letter.pdf',
    'seat-answers.pdf',
    'seat-answers-letter.pdf',
    'course-workbook.pdf',
    'course-workbook-letter.pdf',
    'course-guide.pdf',
    'course-guide-letter.pdf',
    'course-questions.pdf',
    'course-questions-letter.pdf',
    'course-answers.pdf',
    'course-answers-letter.pdf',
    'courage-checklist.pdf',
    'courage-checklist-letter.pdf',
  ]);
});

it('lists no questions where there is no quiz, and nothing without paper', () => {
  expect(names({ print: { paper: ['us-letter'] } })).toEqual([
    'seat-workbook-letter.pdf',
    'seat-guide-letter.pdf',
    'course-workbook-letter.pdf',
    'course-guide-letter.pdf',
  ]);
  expect(names({ print: { paper: [] } })).toEqual([]);
});

it('lists what is made', () => {
  const course = aCourse({
    modules: [aModule({ questions: [aChoice()] }), aModule({ id: 'plain' })],
    checklists: [aChecklist()],
    print: { paper: ['a4'] },
  });
  const made = openDocuments({ course, drawings: new Map(), site: undefined });
  expect(made.map(({ name, kind, module }) => [fileOn(name, 'a4'), kind, module]).sort()).toEqual(
    printList(course)
      .map(({ name, kind, module }) => [name, kind, module])
      .sort(),
  );
});
