import { expect, it } from 'vitest';
import { aStatement, completed, completedModule, quiz } from './statement.builders.ts';
import { isWorthKeeping } from './worth-keeping.ts';

const many = (count: number) => Array.from({ length: count }, () => aStatement());

it.each([
  ['the tenth entry', many(10)],
  ['a quiz that was passed', [quiz('passed')]],
  ['a quiz that was handed in and failed', [quiz('failed')]],
  ['a final assessment that was handed in', [aStatement({ verb: 'passed', object: 'final' })]],
  ['a module that was completed', [completedModule('one')]],
])('is worth keeping from %s on', (_, statements) => {
  expect(isWorthKeeping(statements)).toBe(true);
});

it.each([
  ['nothing', []],
  ['a few answers', many(9)],
  ['a quiz that was begun', [quiz('initialized')]],
  ['a lesson', [completed('one')]],
])('is not yet worth asking for with %s', (_, statements) => {
  expect(isWorthKeeping(statements)).toBe(false);
});
