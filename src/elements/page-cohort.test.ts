import { beforeEach, expect, it, vi } from 'vitest';
import { aResult, anAssignment } from '../domain/assignment/assignment.builders.ts';
import type { AssignmentResult } from '../domain/assignment/result.ts';
import { Cohort } from './page-cohort.ts';

const NORTH = anAssignment().id;
const SOUTH = '11111111-2a3d-4e5f-8a9b-0c1d2e3f4a5b';
const [ana, bo, chidi] = [
  aResult(),
  aResult({ learner: '11111111-5f4e-4d3c-9b2a-1f0e9d8c7b6a', name: 'Bo Li' }),
  aResult({ assignment: SOUTH, name: 'Chidi Okafor', made: '2026-12-09T08:00:00.000Z' }),
];

/** What the browser holds, and what it answers the next time that it is asked for results. */
let held: readonly AssignmentResult[];
let answer: Promise<unknown> | undefined;
let changed: () => void = () => undefined;
const store = {
  onChange: (listener: () => void) => (changed = listener),
  assignments: () => Promise.resolve([]),
  results: async () => {
    const before = held;
    await answer;
    return before;
  },
  putResults: (put: readonly AssignmentResult[]) => {
    held = [...held, ...put];
    return Promise.resolve();
  },
  removeResults: (gone: readonly AssignmentResult[]) => {
    held = held.filter((each) => !gone.includes(each));
    return Promise.resolve();
  },
};
vi.mock('./page-trainer-store.ts', () => ({ pageTrainerStore: () => Promise.resolve(store) }));

const namesIn = ({ shown }: Cohort) => shown.results.map(({ name }) => name);

beforeEach(() => {
  held = [ana];
  answer = undefined;
});

it('keeps in sight what is taken in while a change of another tab is read', async () => {
  const cohort = await Cohort.open();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  answer = promise;
  changed();
  const taken = cohort.take([bo]);
  resolve(0);
  await taken;
  await new Promise((done) => setTimeout(done));
  expect(namesIn(cohort)).toEqual(['Ana Lopez', 'Bo Li']);
  expect(held).toEqual([ana, bo]);
});

it('takes nothing away that comes while everything is removed', async () => {
  const cohort = await Cohort.open();
  const [, intake] = await Promise.all([cohort.remove([ana]), cohort.take([ana, bo])]);
  expect(intake.counts.new).toBe(2);
  expect(namesIn(cohort)).toEqual(['Ana Lopez', 'Bo Li']);
  expect(held).toEqual([ana, bo]);
});

it('stays with the group that is read when another tab takes in results of another one', async () => {
  const cohort = await Cohort.open();
  expect(cohort.shown.id).toBe(NORTH);
  held = [ana, chidi];
  changed();
  await cohort.read();
  expect(cohort.shown.id).toBe(NORTH);
  await cohort.take([chidi]);
  expect(cohort.shown.id).toBe(SOUTH);
});
