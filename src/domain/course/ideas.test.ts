import { describe, expect, it } from 'vitest';
import { aCourse, aGuidancePage, aLesson, aModule, aSource } from './course.builders.ts';
import { ideasOf, placesOf } from './ideas.ts';
import { aPractice } from '../practice/practice.builders.ts';

describe('ideasOf', () => {
  const course = aCourse({ sources: [aSource('one', 'a1', 'a2'), aSource('two', 'b1')] });

  it('gives ideas with their sources, in the order of the ids', () => {
    const found = ideasOf(course, ['b1', 'a2']);
    expect(found.map(({ idea, source }) => `${idea.id} of ${source.id}`)).toEqual([
      'b1 of two',
      'a2 of one',
    ]);
  });

  it('passes over an id that no source has', () => {
    expect(ideasOf(course, ['zz'])).toEqual([]);
  });
});

describe('placesOf', () => {
  const course = aCourse({
    modules: [
      aModule({ lessons: [aLesson(), aLesson({ id: 'other', ideas: ['m3'] })] }),
      aModule({ id: 'later', status: 'coming', lessons: [], ideas: ['g10', 'm9'] }),
    ],
    guidance: [aGuidancePage()],
    practices: [aPractice()],
  });

  it('leads a reader to lessons, practices and guidance that cite an idea', () => {
    expect(placesOf(course, 'g10').taught).toEqual([
      { title: 'The empty chair', address: '/learn/seat/empty-chair/' },
      { title: 'The promise audit', address: '/practice/promise-audit/' },
      {
        title: 'How do I run a meeting with an empty chair?',
        address: '/guidance/empty-chair-meeting/',
      },
    ]);
  });

  it('names the modules still to come that rest on it', () => {
    expect(placesOf(course, 'm9').coming.map(({ id }) => id)).toEqual(['later']);
    expect(placesOf(course, 'm9').taught).toEqual([]);
    expect(placesOf(course, 'm3').coming).toEqual([]);
  });
});
