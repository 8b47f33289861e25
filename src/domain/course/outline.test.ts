import { describe, expect, it } from 'vitest';
import { aComponent, anElement } from '../prose/prose.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { aLesson, aModule } from './course.builders.ts';
import { checksIn, hasQuiz, outlineOf, questionsToTeach, quizLengthOf } from './outline.ts';

const questions = [
  aChoice({ id: 'one', pool: 'quiz' }),
  aChoice({ id: 'two', pool: 'quiz' }),
  aChoice({ id: 'three', pool: 'check' }),
];

describe('checksIn', () => {
  it('gives the checks of a lesson in the order in which they are asked', () => {
    expect(checksIn(aLesson({ checks: ['two', 'one'] }))).toEqual(['two', 'one']);
  });

  it('finds a check that stands in another component', () => {
    const body = [aComponent('Note', {}, anElement('p', {}, aComponent('Check', { id: 'deep' })))];
    expect(checksIn(aLesson({ body }))).toEqual(['deep']);
  });
});

describe('the quiz of a module', () => {
  it('is there when its bank has questions for it', () => {
    expect(hasQuiz(aModule({ questions }))).toBe(true);
    expect(hasQuiz(aModule({ questions: [aChoice({ pool: 'check' })] }))).toBe(false);
  });

  it('asks as many questions as the module says, if there are so many', () => {
    expect(quizLengthOf(aModule({ questions, quizLength: 1 }))).toBe(1);
    expect(quizLengthOf(aModule({ questions, quizLength: 10 }))).toBe(2);
  });
});

describe('the questions for a facilitator', () => {
  it('are those of checks and quiz by objective, checks first, and never of the final assessment', () => {
    const final = aChoice({ id: 'four', pool: 'final' });
    const other = aChoice({ id: 'five', pool: 'check', objective: 'another' });
    const module = aModule({ questions: [...questions, final, other] });
    const [objective] = module.objectives;
    const groups = questionsToTeach({
      ...module,
      objectives: [
        ...module.objectives,
        { id: 'another', level: 'apply', text: 'another' },
        { id: 'without', level: 'apply', text: 'without questions' },
      ],
    });
    expect(groups.map((group) => group.objective.id)).toEqual([objective?.id, 'another']);
    expect(groups.map((group) => group.questions.map(({ id }) => id))).toEqual([
      ['three', 'one', 'two'],
      ['five'],
    ]);
  });
});

describe('outlineOf', () => {
  it('says what there is to do in the modules that are ready', () => {
    const ready = aModule({ questions, lessons: [aLesson({ checks: ['three'] })] });
    const coming = aModule({ id: 'later', status: 'coming' });
    expect(outlineOf([ready, coming])).toEqual([
      {
        id: 'seat',
        hasQuiz: true,
        lessons: [{ id: 'empty-chair', checks: [{ id: 'three', revisions: ['r1'] }] }],
      },
    ]);
  });
});
