import { beforeEach, expect, it, vi } from 'vitest';
import { aResult, anAssignment } from '../domain/assignment/assignment.builders.ts';
import { boardOf } from '../domain/cohort/board.ts';
import { expectedTyped, keepExpected } from '../stores/expected-people.ts';
import type { ShownGroup } from './page-cohort.ts';
import { partIn, partsOf, settled } from './parts.builders.ts';

const group = (id: string): ShownGroup => {
  const assignment = anAssignment({ id });
  const results = [aResult({ assignment: id })];
  const board = boardOf(
    assignment.tasks.map(({ object }) => object),
    results,
  );
  return { id, assignment, results, board, labels: new Map([[aResult().learner, 'Ana Lopez']]) };
};
const [north, south] = [group('north'), group('south')];
const cohort = { shown: north };
let show: () => void = () => undefined;
vi.mock('./page-cohort.ts', () => ({
  pageCohort: () => Promise.resolve(cohort),
  showCohort: (listener: (of: typeof cohort) => void) => {
    show = () => {
      listener(cohort);
    };
    show();
    return Promise.resolve();
  },
}));
// What packs a link is not to be had in jsdom.
vi.mock('../links/assignment-link.ts', () => ({ assignmentLink: () => Promise.resolve('a.b') }));
await import('./cohort-missing.ts');

const expected = () => partIn('expected') as HTMLTextAreaElement;
const select = () => partIn('for') as HTMLSelectElement;
async function write(text: string): Promise<void> {
  expected().value = text;
  expected().dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  localStorage.clear();
  cohort.shown = north;
  const tags = { expected: 'textarea', text: 'textarea', for: 'select', mail: 'a', copy: 'button' };
  const names = 'some table people awaited silent expected for text copy mail mail-long said';
  document.documentElement.lang = 'en';
  document.documentElement.dataset['course'] = 'empty-chair';
  document.body.innerHTML = `<cohort-missing data-assigned="/assigned/">${partsOf(names, tags)}</cohort-missing>`;
});

it('writes nobody to a group who was expected in another one', async () => {
  keepExpected('empty-chair', 'south', 'Chidi Okafor');
  expected().focus();
  await write('Ana Lopez\nBo Li');
  cohort.shown = south;
  show();
  expect(expected().value).toBe('Chidi Okafor');
  expected().dispatchEvent(new Event('input', { bubbles: true }));
  expect(expectedTyped('empty-chair', 'north')).toBe('Ana Lopez\nBo Li');
  expect(expectedTyped('empty-chair', 'south')).toBe('Chidi Okafor');
});

it('goes on reminding the person who was chosen while others are written down', async () => {
  await write('Ana Lopez\nBo Li');
  select().value = aResult().learner;
  select().dispatchEvent(new Event('change'));
  await settled();
  const { value: text } = partIn('text') as HTMLTextAreaElement;
  await write('Ana Lopez\nBo Li\nChidi Okafor');
  expect(select().value).toBe(aResult().learner);
  expect((partIn('text') as HTMLTextAreaElement).value).toBe(text);
});

it('goes back to everybody when the person who was chosen has sent something', async () => {
  await write('Bo Li');
  select().selectedIndex = 2;
  await write('Chidi Okafor');
  expect(select().value).toBe('');
});

it('shows the list of another tab, and stands still while a learner works in one', async () => {
  const { firstElementChild: before } = select();
  const tell = async (key: string): Promise<void> => {
    dispatchEvent(new StorageEvent('storage', { key }));
    await settled();
  };
  await tell('course:empty-chair/journal/6f1c');
  expect(select().firstElementChild).toBe(before);
  keepExpected('empty-chair', 'north', 'Bo Li');
  await tell('trainer:empty-chair/expected/north');
  expect(expected().value).toBe('Bo Li');
});

it('mails to whom it shows, whatever their name ends with', async () => {
  await write('Bo Li\nChidi \ud83d');
  select().selectedIndex = 3;
  select().dispatchEvent(new Event('change'));
  await settled();
  const { href } = partIn('mail') as HTMLAnchorElement;
  expect(decodeURIComponent(href)).toContain('Chidi \ufffd');
});

it('tells the whole group what is asked, by when and where, and nobody how somebody else stands', async () => {
  const sent = 'Ana Lopez';
  await write(`${sent}\nBo Li`);
  const { value: text } = partIn('text') as HTMLTextAreaElement;
  expect(text).toContain('4 December 2026');
  expect(text).toContain('It asks for:\n- ');
  expect(text).toContain('/assigned/#a.b');
  expect(text).not.toMatch(/Ana|Lopez|Bo Li/);
});

it('tells a person only what is open for that person', async () => {
  await write('Ana Lopez\nBo Li');
  select().value = 'silent:Bo Li';
  select().dispatchEvent(new Event('change'));
  await settled();
  const { value: text } = partIn('text') as HTMLTextAreaElement;
  expect(text).toContain('Hello Bo Li');
  expect(text).not.toContain('Ana');
});
