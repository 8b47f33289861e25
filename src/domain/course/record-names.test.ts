import { describe, expect, it } from 'vitest';
import { aChecklist } from '../checklist/checklist.builders.ts';
import { aCalculation, aPractice } from '../practice/practice.builders.ts';
import { aChoice, aMatching, aSequence, oneOfEachKind } from '../question/question.builders.ts';
import { aModule } from './course.builders.ts';
import { namesOf, questionNamesOf } from './record-names.ts';

describe('names for a record', () => {
  it('say what lessons, checklists and practices are called', () => {
    const checklist = aChecklist();
    const practice = aPractice({ sections: [aCalculation()] });
    const names = namesOf({ modules: [aModule()], checklists: [checklist], practices: [practice] });
    expect(names['module/seat']).toBe('A seat in the strategy');
    expect(names['lesson/seat/empty-chair']).toBe('The empty chair');
    expect(names[`checklist/${checklist.id}`]).toBe(checklist.title);
    expect(names[`scale/${checklist.id}/0`]).toBe(checklist.scale[0]);
    expect(names[`practice/${practice.id}`]).toBe(practice.title);
    const [input] = aCalculation().inputs;
    expect(names[`field/${practice.id}/${aCalculation().id}/${input?.id ?? ''}`]).toBe(
      input?.label,
    );
  });

  it('say what questions ask and what can be answered', () => {
    const names = questionNamesOf(aModule({ questions: [aChoice()] }));
    expect(names).toEqual({
      'question/seat/reserved-seat': 'Whom is the empty chair kept for?',
      'token/seat/reserved-seat/customer': 'customer',
      'token/seat/reserved-seat/director': 'director',
      'token/seat/reserved-seat/guest': 'guest',
    });
  });

  it('do not say in their order what is right', () => {
    for (const question of [aSequence(), aMatching(), ...oneOfEachKind()]) {
      const names = Object.keys(questionNamesOf(aModule({ questions: [question] })));
      expect(names).toEqual(names.toSorted());
    }
  });

  it('leave out what only the final assessment asks', () => {
    expect(questionNamesOf(aModule({ questions: [aChoice({ pool: 'final' })] }))).toEqual({});
  });

  it('shorten a long question at a word', () => {
    const stem = [{ kind: 'text' as const, value: 'word '.repeat(60) }];
    const names = questionNamesOf(aModule({ questions: [aChoice({ stem })] }));
    expect(names['question/seat/reserved-seat']).toMatch(/^(word )+…$/);
    expect(names['question/seat/reserved-seat']?.length).toBeLessThanOrEqual(162);
  });
});
