import { expect, it, vi } from 'vitest';
import { aResult } from '../domain/assignment/assignment.builders.ts';
import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import { partIn, partsOf, settled } from './parts.builders.ts';

/** The texts of questions, which come when the test says so. */
let texts = Promise.withResolvers<ReadonlyMap<string, AskedQuestion>>();
vi.mock('./asked-questions.ts', () => ({ askedQuestions: () => texts.promise }));
const cohort = { shown: { id: 'north', results: [aResult()] } };
let show: () => void = () => undefined;
vi.mock('./page-cohort.ts', () => ({
  showCohort: (listener: (of: typeof cohort) => void) => {
    show = () => {
      listener(cohort);
    };
    show();
    return Promise.resolve();
  },
}));
await import('./cohort-questions.ts');

it('shows and saves nothing of a group that is no longer chosen, while texts are fetched', async () => {
  document.body.innerHTML = `<cohort-questions>${partsOf('none sets files csv stats said')}</cohort-questions>`;
  texts.resolve(new Map());
  await settled();
  expect(partIn('sets').children).not.toHaveLength(0);
  expect(partIn('files').hidden).toBe(false);
  texts = Promise.withResolvers();
  cohort.shown = { id: 'south', results: [aResult({ assignment: 'south' })] };
  show();
  expect(partIn('sets').children).toHaveLength(0);
  expect(partIn('files').hidden).toBe(true);
  texts.resolve(new Map());
  await settled();
  expect(partIn('files').hidden).toBe(false);
});
