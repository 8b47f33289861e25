import { describe, expect, it } from 'vitest';
import { checklistAnswers } from './checklist-answers.ts';
import { aStatement, noted, planned, rated } from './statement.builders.ts';

describe('checklistAnswers', () => {
  it('is empty before the first answer', () => {
    expect(checklistAnswers([], 'courage')).toEqual({ ratings: {}, evidence: {}, plan: {} });
  });

  it('tells ratings, notes and the plan apart', () => {
    const statements = [
      rated('names-rival', '3'),
      noted('admit-sameness', 'In the June meeting'),
      planned('admit-sameness', 'Name three rivals', '2026-12-01', 'Wanjiru'),
    ];
    expect(checklistAnswers(statements, 'courage')).toEqual({
      ratings: { 'names-rival': 3 },
      evidence: { 'admit-sameness': 'In the June meeting' },
      plan: {
        'admit-sameness': {
          action: 'Name three rivals',
          date: '2026-12-01',
          witness: 'Wanjiru',
        },
      },
    });
  });

  it('lets the last word count', () => {
    const statements = [rated('asks', '1'), rated('drops', '2'), rated('asks', '4')];
    expect(checklistAnswers(statements, 'courage').ratings).toEqual({ asks: 4, drops: 2 });
  });

  it('takes back what is answered with nothing', () => {
    const statements = [
      rated('asks', '1'),
      rated('asks'),
      noted('admit', 'seen'),
      noted('admit'),
      planned('admit', 'do'),
      planned('admit'),
    ];
    const nothing = { ratings: {}, evidence: {}, plan: {} };
    expect(checklistAnswers(statements, 'courage')).toEqual(nothing);
  });

  it('keeps the lowest rating apart from none', () => {
    expect(checklistAnswers([rated('asks', '0')], 'courage').ratings).toEqual({ asks: 0 });
  });

  it('keeps the plan in the order of choosing; what is chosen again comes last', () => {
    const statements = [
      planned('one', 'a'),
      planned('two', 'b'),
      planned('one', 'a, but better'),
      planned('three', 'c'),
      planned('two'),
      planned('two', 'b again'),
    ];
    const { plan } = checklistAnswers(statements, 'courage');
    expect(Object.keys(plan)).toEqual(['one', 'three', 'two']);
  });

  it('fills up a plan that says only what to do', () => {
    const { plan } = checklistAnswers([planned('one', 'Ask')], 'courage');
    expect(plan['one']).toEqual({ action: 'Ask', date: '', witness: '' });
  });

  it('leaves out the answers to another checklist', () => {
    const elsewhere = aStatement({ object: 'behaviour/other/asks', response: ['1'] });
    expect(checklistAnswers([elsewhere], 'courage').ratings).toEqual({});
  });
});
