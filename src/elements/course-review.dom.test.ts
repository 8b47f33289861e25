import { expect, it, vi } from 'vitest';
import { reviewWords as words } from '#words/review.ts';
import { aStatement } from '../domain/record/statement.builders.ts';
import { LearnerRecord } from '../stores/learner-record.ts';
import { memoryJournal } from '../stores/memory-journal.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { partIn, partsOf, settled } from './parts.builders.ts';

const record = new LearnerRecord('1.0.0', {
  store: Promise.resolve(memoryStore()),
  journal: memoryJournal(),
});
vi.mock('./page-record.ts', () => ({ pageRecord: () => record.opened }));
const questions = [{ id: 'chair', objective: 'hearing', revisions: ['r1'] }];
vi.mock('./question-bank.ts', () => ({
  banksAround: () => [{ id: 'seat', title: 'Seat', questions }],
  fetchQuestions: () => Promise.withResolvers().promise,
}));
await import('./course-review.ts');

it('offers no second session while the questions of the first are fetched', async () => {
  const [object, revision] = ['question/seat/chair', 'r1'];
  const at = '2026-01-05T08:00:00.000Z';
  await record.merge([aStatement({ object, revision, at, success: true, response: ['a'] })]);
  const names = 'nothing-yet state start stage from next position';
  document.body.innerHTML = `<course-review>${partsOf(`confidence ${names}`, { confidence: 'fieldset' })}</course-review>`;
  await settled();
  partIn('start').querySelector('button')?.click();
  expect(partIn('state').textContent).toBe(words.loading);
  // Another tab has recorded something.
  record.dispatchEvent(new Event('changed'));
  expect(partIn('state').textContent).toBe(words.loading);
  expect(partIn('start').children).toHaveLength(0);
});
