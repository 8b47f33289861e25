import { beforeEach, expect, it, vi } from 'vitest';
import { cohortViewWords as words } from '#words/cohort-view.ts';
import { partIn, partsOf } from './parts.builders.ts';

const cohort = {
  keys: () => Promise.resolve([]),
  assignmentOf: () => undefined,
  take: vi.fn(() =>
    Promise.resolve({ put: [], replaced: [], counts: { new: 0, newer: 0, older: 0, same: 0 } }),
  ),
};
vi.mock('./page-cohort.ts', () => ({ pageCohort: () => Promise.resolve(cohort) }));
vi.mock('../sealing/can-seal.ts', () => ({ canSeal: () => true }));
const load = vi.fn(() => ({ opened: () => Promise.resolve(undefined) }));
vi.mock('../sealing/sealed-result.ts', () => load());
await import('./cohort-intake.ts');

const paste = () => partIn('paste') as HTMLTextAreaElement;

beforeEach(() => {
  const names = 'files paste fields insecure take again clear said refused reasons';
  document.body.innerHTML = `<cohort-intake>${partsOf(names, { files: 'input', paste: 'textarea' })}</cohort-intake>`;
  paste().value = 'See you on Monday.';
});

it('keeps what was pasted when a part of the page cannot be loaded, and says so', async () => {
  load.mockImplementationOnce(() => {
    throw new Error('The network is away.');
  });
  partIn('take').click();
  await vi.waitFor(() => {
    expect(partIn('said').textContent).toBe(words.notLoaded);
  });
  expect(paste().value).toBe('See you on Monday.');
});

it('takes in once what is asked for twice', async () => {
  cohort.take.mockClear();
  partIn('take').click();
  partIn('take').click();
  await vi.waitFor(() => {
    expect(paste().value).toBe('');
  });
  expect(cohort.take).toHaveBeenCalledTimes(1);
  expect([...partIn('reasons').children].map(({ textContent }) => textContent)).toEqual([
    `${words.pasted}: ${words.reasons.none}`,
  ]);
});
