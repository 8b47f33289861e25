import { expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../../domain/course/course.builders.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { partAddresses, partId } from './part.ts';

const bare = aModule();
const full = aModule({ id: 'oven', questions: [aChoice(), aChoice({ id: 'f', pool: 'final' })] });
const coming = aModule({ id: 'later', status: 'coming', lessons: [aLesson()] });

it('has a page for each thing that a module has, in the order in which they are taught', () => {
  const course = aCourse({ modules: [bare, full, coming] });
  expect(partAddresses(course, bare)).toEqual(['/learn/seat/', '/learn/seat/empty-chair/']);
  expect(partAddresses(course, full)).toEqual([
    '/learn/oven/',
    '/learn/oven/empty-chair/',
    '/learn/oven/quiz/',
  ]);
});

it('has the modules that are ready, and the final assessment where there is one', () => {
  expect(partAddresses(aCourse({ modules: [bare, coming] }))).toEqual([
    '/learn/',
    '/learn/seat/',
    '/learn/seat/empty-chair/',
  ]);
  expect(partAddresses(aCourse({ modules: [bare, full] })).at(-1)).toBe('/learn/final/');
});

it('names a section by its address', () => {
  expect(partId('/learn/seat/empty-chair/')).toBe('learn.seat.empty-chair');
  expect(partId('/')).toBe('start');
});
