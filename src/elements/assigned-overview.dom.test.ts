import { expect, it, vi } from 'vitest';
import { anAssignableCourse } from '../domain/assignment/assignment.builders.ts';
import type { Arrival } from './assigned-arrival.ts';
import { partIn, partsOf, settled } from './parts.builders.ts';

/** What came with the address, in the order in which it is opened; each is read when the test says so. */
const arrivals: PromiseWithResolvers<Arrival>[] = [];
vi.mock('./assigned-arrival.ts', () => ({
  openArrival: () => {
    const arrival = Promise.withResolvers<Arrival>();
    arrivals.push(arrival);
    return arrival.promise;
  },
}));
vi.mock('./assignable-course.ts', () => ({
  assignableCourse: () => Promise.resolve(anAssignableCourse()),
}));
const record = Object.assign(new EventTarget(), { statements: [] });
vi.mock('./page-record.ts', () => ({ pageRecord: () => Promise.resolve(record) }));
await import('./assigned-overview.ts');

it('tells of the link that was opened last, however long an earlier one takes', async () => {
  const names = 'said empty open done aside template';
  document.body.innerHTML = `<assigned-overview>${partsOf(names, { template: 'template' })}</assigned-overview>`;
  await settled();
  dispatchEvent(new Event('hashchange'));
  arrivals[1]?.resolve({ kind: 'fault', said: 'The second.' });
  await settled();
  arrivals[0]?.resolve({ kind: 'fault', said: 'The first.' });
  await settled();
  expect(partIn('said').textContent).toBe('The second.');
});
