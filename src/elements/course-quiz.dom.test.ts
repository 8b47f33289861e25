import { beforeEach, expect, it, vi } from 'vitest';
import { quizWords as words } from '#words/quiz.ts';
import type { Statement } from '../domain/record/statement.ts';
import { sealKey } from '../sealing/sealed-key.ts';
import { LearnerRecord } from '../stores/learner-record.ts';
import { memoryJournal } from '../stores/memory-journal.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { partIn, partsOf, settled } from './parts.builders.ts';

/** While it is held, the LMS takes its time. */
let held: Promise<unknown> | undefined;
let record: LearnerRecord;
vi.mock('./page-record.ts', () => ({ pageRecord: () => record.opened }));
await import('./course-quiz.ts');
Element.prototype.scrollIntoView = () => undefined;

const sealed = JSON.stringify(sealKey(new Map([['a', { share: 1 }]]), 'Why', 'salt'));
const item = (id: string): string =>
  `<course-item data-question="${id}" data-module="seat" data-objective="${id}" data-kind="choice" data-revision="r1" data-sealed='${sealed}'><form><div data-part="stem"></div><input type="radio" name="${id}" value="a"><input type="radio" name="${id}" value="b">${partsOf('verdict said actions submit again kept')}</form>${partsOf('go-back')}</course-item>`;

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const asked = () => document.querySelector<HTMLElement>('course-item:not([hidden])');
function answer(token: string): void {
  asked()?.querySelector<HTMLInputElement>(`[value="${token}"]`)?.click();
  asked()
    ?.querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
}
const recorded = (verb: Statement['verb']) =>
  record.statements.filter((each) => each.verb === verb);

const PAGE = `<course-quiz data-module="seat" data-length="2" data-mastery="0.8">${partsOf('start position')}<div data-part="bank">${item('one')}${item('two')}</div>${partsOf('result next')}</course-quiz>`;

beforeEach(async () => {
  held = undefined;
  const store = memoryStore();
  const append = async (statements: readonly Statement[]): Promise<void> => {
    await held;
    await store.append(statements);
  };
  const home = { store: Promise.resolve({ ...store, append }), journal: memoryJournal() };
  record = new LearnerRecord('1.0.0', home);
  document.body.innerHTML = PAGE;
  await settled();
});

it('begins and ends one attempt for two clicks, while the first is being kept', async () => {
  const [begin] = [button(words.begin)];
  begin?.click();
  begin?.click();
  await settled();
  expect(recorded('initialized')).toHaveLength(1);
  answer('a');
  button(words.next)?.click();
  answer('a');
  const finish = button(words.finish);
  finish?.click();
  finish?.click();
  await settled();
  expect(recorded('passed')).toHaveLength(1);
});

it('stays with the question that a learner has gone on to before an answer was kept', async () => {
  button(words.begin)?.click();
  await settled();
  answer('b');
  await settled();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  held = promise;
  answer('a');
  button(words.next)?.click();
  expect(partIn('position').textContent).toBe(words.position(2, 2));
  resolve(0);
  await settled();
  expect(partIn('next').textContent).toBe('');
});

it('scrolls to the result for whoever has just finished, and not when the page opens', async () => {
  const focused = vi.spyOn(HTMLElement.prototype, 'focus');
  button(words.begin)?.click();
  await settled();
  answer('a');
  button(words.next)?.click();
  answer('a');
  button(words.finish)?.click();
  await settled();
  expect(focused).toHaveBeenLastCalledWith({});
  document.body.innerHTML = PAGE;
  await settled();
  expect(partIn('result').contains(document.activeElement)).toBe(true);
  expect(focused).toHaveBeenLastCalledWith({ preventScroll: true });
});
