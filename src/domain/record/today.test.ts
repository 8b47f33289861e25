import { expect, it } from 'vitest';
import { inOrder } from './order.ts';
import { answered } from './statement.builders.ts';
import { byTodaysNames } from './today.ts';

it('gives a statement by today’s names, and the same each time', () => {
  const [statement] = inOrder([answered('chair', true)]);
  if (!statement) throw new Error('there is no statement');
  const today = byTodaysNames({ 'module/seat': 'module/strategy' });
  expect(today(statement)).toEqual({ ...statement, object: 'question/strategy/chair' });
  expect(today(statement)).toBe(today(statement));
});
