import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule, aPath, aSource, aTerm } from './course.builders.ts';
import { aComponent, anElement } from '../prose/prose.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { aPractice } from '../practice/practice.builders.ts';
import { audienceOf, indexOf, lessonPlace, practicesOf, sectionsOn } from './places.ts';

describe('lessonPlace', () => {
  it('finds a lesson by its module and its id', () => {
    expect(lessonPlace(aCourse(), 'seat/empty-chair')).toEqual({
      title: 'The empty chair',
      address: '/learn/seat/empty-chair/',
    });
  });

  it.each(['seat/gone', 'gone/empty-chair', 'seat', ''])(
    'finds nothing under "%s"',
    (reference) => {
      expect(lessonPlace(aCourse(), reference)).toBeUndefined();
    },
  );
});

describe('audienceOf', () => {
  it('names the learning paths that a module belongs to', () => {
    const paths = [aPath('managers', 'seat'), aPath('staff', 'other', 'seat'), aPath('none')];
    const course = aCourse({ paths });
    expect(audienceOf(course, 'seat')).toEqual(['For managers', 'For staff']);
  });
});

describe('sectionsOn', () => {
  const heading = anElement('h2', { id: 'seat' }, 'Keep a seat');
  const lesson = aLesson({ body: [heading, aComponent('Check', { id: 'practice' })] });
  const questions = [aChoice({ id: 'practice', objective: 'customer-voice', pool: 'check' })];

  it('leads to the sections whose checks practise an objective', () => {
    expect(sectionsOn(aModule({ lessons: [lesson], questions }), 'customer-voice')).toEqual([
      { title: 'Keep a seat', address: '/learn/seat/empty-chair/#seat' },
    ]);
  });

  it('leads to its lessons where no check practises it, and nowhere where there is none', () => {
    const module = aModule({ lessons: [aLesson()] });
    expect(sectionsOn(module, 'customer-voice')).toEqual([
      { title: 'The empty chair', address: '/learn/seat/empty-chair/' },
    ]);
    expect(sectionsOn(module, 'nothing')).toEqual([]);
  });
});

describe('practicesOf', () => {
  it('gives the practices that a module teaches', () => {
    const practices = [aPractice(), aPractice({ id: 'other', module: 'later' })];
    expect(practicesOf(aCourse({ practices }), 'seat').map(({ id }) => id)).toEqual([
      'promise-audit',
    ]);
  });
});

describe('indexOf', () => {
  it('lists every page from A to Z in the language of the course', () => {
    const course = aCourse({
      guidance: [],
      practices: [aPractice()],
      sources: [aSource('one', 'a1')],
      terms: [aTerm('zebra'), aTerm('Ärger'), aTerm('bank')],
    });
    expect(indexOf(course)).toEqual([
      { title: 'Ärger', address: '/glossary/#Ärger', kind: 'glossary' },
      { title: 'Article one', address: '/sources/one/', kind: 'source' },
      { title: 'bank', address: '/glossary/#bank', kind: 'glossary' },
      { title: 'The empty chair', address: '/learn/seat/empty-chair/', kind: 'lesson' },
      { title: 'The promise audit', address: '/practice/promise-audit/', kind: 'practice' },
      { title: 'zebra', address: '/glossary/#zebra', kind: 'glossary' },
    ]);
  });
});
