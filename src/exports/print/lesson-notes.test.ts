import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule, aSource, aTerm } from '../../domain/course/course.builders.ts';
import { aComponent, anElement, aText } from '../../domain/prose/prose.builders.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { numbered } from './asked-question.ts';
import { lessonNotes } from './lesson-notes.ts';

const cite = (idea: string) => aComponent('Cite', { idea });
const lesson = aLesson({
  body: [
    ...aText('It begins here.'),
    anElement('h2', {}, 'Keep a chair'),
    ...aText('One seat.', cite('g10'), ' Two seats.', cite('g11')),
    anElement('h2', {}, 'Keep it free'),
    ...aText(
      'Again',
      cite('g10'),
      ' of the ',
      aComponent('Term', { id: 'touchpoint' }, 'touchpoint'),
    ),
    aComponent('Check', { id: 'reserved-seat' }),
    aComponent('Task', { title: 'Draw it' }, ...aText('Take a pen.')),
    aComponent('Try', {}, ...aText('Look around.')),
  ],
});
const module = aModule({ lessons: [lesson], questions: [aChoice({ id: 'reserved-seat' })] });
const notes = lessonNotes(lesson, module, numbered(module.questions), {
  course: aCourse({
    modules: [module],
    sources: [aSource('gathuru', 'g10', 'g11')],
    terms: [aTerm('touchpoint')],
  }),
  folder: 'modules/seat',
  ideas: ['g11', 'g10'],
  drawings: new Map(),
  site: undefined,
});

describe('a lesson in a workbook', () => {
  it('begins as the lesson does, up to its first heading', () => {
    expect(notes.kicker).toBe('Lesson 1 of 1');
    expect(notes.opening).toEqual([{ tag: 'p', children: ['It begins here.'] }]);
  });

  it('names each idea once, where it is cited first', () => {
    expect(notes.sections).toMatchObject([
      {
        title: 'Keep a chair',
        ideas: [
          { number: 2, text: 'What g10 says.' },
          { number: 1, text: 'What g11 says.' },
        ],
      },
      { title: 'Keep it free', ideas: [] },
    ]);
  });

  it('has its words, its checks with their numbers, and what there is to do', () => {
    expect(notes.terms).toEqual([{ term: 'touchpoint', short: 'What touchpoint means.' }]);
    expect(notes.checks.map(({ number }) => number)).toEqual([1]);
    expect(notes.work).toMatchObject([
      { tag: 'box', name: 'Task', title: 'Draw it' },
      { tag: 'box', name: 'Try' },
    ]);
  });
});
