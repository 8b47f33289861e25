import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule, aPath, aSource, aTerm } from './course.builders.ts';
import { aComponent, anElement } from '../prose/prose.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { aPractice } from '../practice/practice.builders.ts';
import { audienceOf, indexOf, lessonPlace, practicesOf, readAgain } from './places.ts';

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

describe('readAgain', () => {
  const practised = (id: string) => [
    anElement('h2', { id: `about-${id}` }, `About ${id}`),
    aComponent('Check', { id }),
  ];
  const lesson = aLesson({ body: [...practised('seat'), ...practised('voice')] });
  const questions = ['seat', 'voice'].map((id) => aChoice({ id, pool: 'check' }));
  const module = aModule({ lessons: [lesson], questions });
  const addressesOf = (id: string, objective = 'customer-voice') =>
    readAgain(module, { id, objective }).map(({ address }) => address);

  it('leads from a check to the section in which it stands', () => {
    expect(readAgain(module, aChoice({ id: 'voice' }))).toEqual([
      { title: 'About voice', address: '/learn/seat/empty-chair/#about-voice' },
    ]);
  });

  it('leads from another question to the sections whose checks practise its objective', () => {
    expect(addressesOf('asked-in-the-quiz')).toEqual([
      '/learn/seat/empty-chair/#about-seat',
      '/learn/seat/empty-chair/#about-voice',
    ]);
  });

  it('leads to its lessons where no check practises it, and nowhere where there is none', () => {
    expect(readAgain(aModule({ lessons: [aLesson()] }), aChoice())).toEqual([
      { title: 'The empty chair', address: '/learn/seat/empty-chair/' },
    ]);
    expect(addressesOf('any', 'nothing')).toEqual([]);
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
