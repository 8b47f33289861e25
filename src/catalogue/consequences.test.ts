import { expect, it } from 'vitest';
import {
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aLessonFile,
  aQuestion,
  aScenarioFile,
} from '../authoring/content-file.builders.ts';
import { aContentFolder, A_COURSE, type Files } from './content-folder.builders.ts';
import { checkContent } from './load-course.ts';

/** Files in which an author is told that something is wrong. */
const accused = (changes: Files) => [
  ...new Set(checkContent(aContentFolder(changes)).findings.map(({ file }) => file)),
];

const links = aGuidanceFile({
  body:
    'See [the lesson](/learn/seat/empty-chair/), [the quiz](/learn/seat/quiz/), ' +
    '[the scenario](/learn/seat/scenario/), [the term](/glossary/#touchpoint), ' +
    '[the source](/sources/gathuru/#g10), [the practice](/practice/promise-audit/) and [the checklist](/courage/#admit-sameness). ' +
    '<Term id="touchpoint">Points</Term> <Cite idea="g10" />',
});
const page = 'guidance/empty-chair-meeting.mdx';

it.each<[string, Files]>([
  ['a source', { 'sources/gathuru.yaml': 'title: "' }],
  ['the glossary', { 'glossary.md': '## touchpoint\n\nA moment.\n' }],
  ['the course', { 'course.yaml': aCourseFile({ licence: undefined }) }],
  ['a lesson', { 'modules/seat/1-empty-chair.mdx': 'Only text.' }],
  ['a lesson with the scenario', { 'modules/seat/2-closing.mdx': '<Scenario />' }],
  ['a question bank', { 'modules/seat/questions.md': '## reserved-seat\n' }],
  ['a scenario', { 'modules/seat/scenario.md': aScenarioFile({ keys: { title: undefined } }) }],
  ['a practice', { 'practice/promise-audit.mdx': 'Only text.' }],
  ['a checklist', { 'checklists/courage.md': '## admit-sameness\n' }],
  ['a module', { 'modules/seat/module.yaml': 'title: A seat\n' }],
  ['a drawing', { 'drawings/chair.svg': new Uint8Array([0xff]) }],
])('does not accuse other files of what is wrong with %s', (_, change) => {
  expect(accused({ [page]: links })).toEqual([]);
  expect(accused({ [page]: links, ...change })).toEqual(Object.keys(change));
});

it('does not ask for what stands in a component that is unknown', () => {
  const body =
    '<Nte title="Aside">\n\n<Cite idea="g10" />\n\n<Check id="reserved-seat" />\n\n</Nte>';
  const lesson = 'modules/seat/1-empty-chair.mdx';
  const { findings } = checkContent(aContentFolder({ [lesson]: aLessonFile({ body }) }));
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['not-prose', lesson]]);
});

it('still reports what a broken file cannot explain', () => {
  const bank = aFileOf(
    A_COURSE['modules/seat/questions.md'],
    aQuestion({ id: 'third', answers: '' }),
  );
  const changes = {
    'modules/seat/questions.md': bank,
    [page]: aGuidanceFile({ keys: { audience: '[directors]' } }),
  };
  expect(accused(changes)).toEqual(['modules/seat/questions.md', page]);
});
