import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule, aTerm } from '../../domain/course/course.builders.ts';
import { aComponent } from '../../domain/prose/prose.builders.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { duration, identifiersOf, packageMetadata } from './metadata.ts';

const check = aChoice({ pool: 'check' });
const quiz = aChoice({ id: 'quiz', pool: 'quiz' });
const final = aChoice({ id: 'final', pool: 'final' });

describe('packageMetadata', () => {
  it('S5: has a mark only where something is scored', () => {
    const asking = (...questions: (typeof quiz)[]) => aModule({ questions });
    const markOf = (module: ReturnType<typeof aModule>) => [
      packageMetadata(aCourse({ modules: [module] }), module).mastery,
      packageMetadata(aCourse({ modules: [module] })).mastery,
    ];
    expect(markOf(asking(check, quiz))).toEqual([0.8, 0.8]);
    expect(markOf(asking(check))).toEqual([undefined, undefined]);
    // A module's package does not hold the final assessment.
    expect(markOf(asking(check, final))).toEqual([undefined, 0.8]);
  });

  it('counts the modules that are ready', () => {
    const modules = [aModule(), aModule({ id: 'later', status: 'coming', minutes: 999 })];
    expect(packageMetadata(aCourse({ modules }))).toMatchObject({
      id: 'empty-chair',
      minutes: 35,
      keywords: ['Empty Chair', 'A seat in the strategy'],
      objectives: [{ id: 'seat.customer-voice' }],
    });
  });

  it('is found by the terms that the lessons of a module explain, ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => `term ${index}`);
    const keywordsOf = (...ids: readonly string[]) => {
      const body = ids.map((id) => aComponent('Term', { id }));
      const module = aModule({ lessons: [aLesson({ body }), aLesson({ body })] });
      const terms = [...many, 'unused'].map(aTerm);
      return packageMetadata(aCourse({ modules: [module], terms }), module).keywords;
    };
    expect(keywordsOf('term 2', 'term 0')).toEqual(['Empty Chair', 'term 2', 'term 0']);
    expect(keywordsOf()).toEqual(['Empty Chair']);
    expect(keywordsOf(...many)).toHaveLength(10);
  });

  it('cuts a long description between two words, and no sign in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (summary) => {
        const { description } = packageMetadata(aCourse({ summary }));
        expect(description.length).toBeLessThanOrEqual(500);
        expect(description.isWellFormed()).toBe(true);
        if (summary.length <= 500) expect(description).toBe(summary);
      }),
    );
  });
});

it('T1: no two parts of a manifest are called the same, and all of them as XML allows', () => {
  for (const id of ['course', 'item', 'sco', 'bread.item']) {
    const metadata = { ...packageMetadata(aCourse()), id };
    const names = [id, ...Object.values(identifiersOf(metadata))];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
  }
});

it('writes minutes as ISO 8601 has them', () => {
  expect([0, 35, 60, 245].map(duration)).toEqual(['PT0H0M', 'PT0H35M', 'PT1H0M', 'PT4H5M']);
});
