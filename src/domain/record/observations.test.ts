import { describe, expect, it } from 'vitest';
import { checklistRounds } from './checklist-rounds.ts';
import { observationObject, observationsOf } from './observations.ts';
import { aStatement } from './statement.builders.ts';
import type { Statement } from './statement.ts';

const seen = (behaviour: string, ...response: string[]): Statement =>
  aStatement({ object: observationObject('courage', 'one', behaviour), response });

describe('observationsOf', () => {
  it('is empty before the first rating', () => {
    expect(observationsOf([], 'courage', 'one')).toEqual({
      colleague: undefined,
      edition: 0,
      ratings: {},
    });
  });

  it('lets the last word count, and grows with every word', () => {
    const statements = [seen('asks', '1'), seen('drops', '2'), seen('asks', '4')];
    const { edition, ratings } = observationsOf(statements, 'courage', 'one');
    expect(ratings).toEqual({ asks: 4, drops: 2 });
    expect(edition).toBe(3);
    const later = observationsOf([...statements, seen('asks')], 'courage', 'one');
    expect(later.ratings).toEqual({ drops: 2 });
    expect(later.edition).toBeGreaterThan(edition);
  });

  it('keeps one id, whatever is rated or taken back', () => {
    const first = seen('asks', '1');
    for (const later of [[], [seen('asks')], [seen('asks'), seen('drops', '2')]]) {
      expect(observationsOf([first, ...later], 'courage', 'one').colleague).toBe(first.id);
    }
  });

  it('is nothing of another invitation, and nothing of somebody’s own checklist', () => {
    const statements = [seen('asks', '1')];
    expect(observationsOf(statements, 'courage', 'two').ratings).toEqual({});
    expect(checklistRounds(statements, 'courage')[0]?.answers.ratings).toEqual({});
  });
});
