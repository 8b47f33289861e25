import { expect, it } from 'vitest';
import { inOrder } from '../record/order.ts';
import { answered, aStatement } from '../record/statement.builders.ts';
import type { Deed, Statement } from '../record/statement.ts';
import { anAssignableCourse, anAssignment } from './assignment.builders.ts';
import {
  keptAssignments,
  makingOf,
  namingOf,
  openingOf,
  puttingAside,
} from './kept-assignments.ts';
import { isMoreDone } from './more-done.ts';

const assignment = anAssignment();
const { id } = assignment;
let place = 0;
const did = (deed: Deed | Statement): Statement => {
  place += 1;
  return { ...aStatement(), ...deed, order: place };
};

/** Whether more is done after these deeds. */
function isMore(...deeds: readonly (Deed | Statement)[]): boolean {
  const statements = inOrder([openingOf(assignment), ...deeds].map(did));
  const [kept] = keptAssignments(statements);
  if (!kept) throw new Error('Nothing was kept.');
  return isMoreDone(statements, kept, anAssignableCourse());
}

it('is more only after something was put together, and only where it would differ', () => {
  const answer = answered('one-a', true);
  expect(isMore(answer)).toBe(false);
  expect(isMore(answer, makingOf(id))).toBe(false);
  expect(isMore(makingOf(id), answered('three-a', true), puttingAside(id))).toBe(false);
  expect(isMore(makingOf(id), answer)).toBe(true);
  expect(isMore(makingOf(id), answer, makingOf(id))).toBe(false);
});

it('is another name, and another edition, too', () => {
  expect(isMore(makingOf(id), namingOf(id, 'Ana'))).toBe(true);
  expect(isMore(namingOf(id, 'Ana'), makingOf(id), namingOf(id, ' Ana\t'))).toBe(false);
  expect(isMore(makingOf(id), openingOf(anAssignment({ edition: 2 })))).toBe(true);
});
