import { expect, it, vi } from 'vitest';
import type { ChecklistOutline } from './checklist-outline.ts';
import { partIn, partsOf } from './parts.builders.ts';
import { setUpTeamFields } from './team-fields.ts';
import type { Intake } from './team-intake.ts';

const taken = Promise.withResolvers<Intake>();
const takeAnswers = vi.fn(() => taken.promise);
vi.mock('./team-intake.ts', () => ({ takeAnswers: () => takeAnswers() }));
vi.mock('./page-record.ts', () => ({ pageRecord: () => Promise.resolve() }));

it('takes pasted answers in once, however often it is asked for, and keeps what is pasted since', async () => {
  const parts = partsOf('team-said files drop paste', { files: 'input', paste: 'textarea' });
  document.body.innerHTML = `<form>${parts}<button type="button" data-act="take"></button></form>`;
  const [form, take] = ['form', 'button'].map((tag) => document.querySelector<HTMLElement>(tag));
  if (!form || !take) throw new Error('There is no form.');
  setUpTeamFields(form, {} as ChecklistOutline);
  const paste = partIn('paste') as HTMLTextAreaElement;
  paste.value = 'The first answer';
  take.click();
  take.click();
  await vi.waitFor(() => {
    expect(takeAnswers).toHaveBeenCalled();
  });
  paste.value = 'The second answer';
  taken.resolve({ said: '1 answer is added.' });
  await vi.waitFor(() => {
    expect(partIn('team-said').textContent).toBe('1 answer is added.');
  });
  expect(takeAnswers).toHaveBeenCalledTimes(1);
  expect(paste.value).toBe('The second answer');
});
