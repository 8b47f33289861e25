import { expect, it, vi } from 'vitest';
import { assignWords as words } from '#words/assign.ts';
import { anAssignment } from '../domain/assignment/assignment.builders.ts';
import { showMade, type MadeAct } from './made-list.ts';

document.documentElement.lang = 'en';
const listed = (group: string) => ({
  made: {
    assignment: anAssignment({ group }),
    made: '2026-11-23T12:00:00.000Z',
    edited: '2026-11-23T12:00:00.000Z',
  },
  isHeld: true,
});
const buttonsIn = (list: Element) => [...list.querySelectorAll('button')];

it('leaves the focus where it is when another tab has changed nothing in the list', () => {
  document.body.innerHTML = '<ol></ol>';
  const list = document.querySelector('ol') as HTMLElement;
  const act = () => Promise.resolve();
  showMade(list, [listed('North')], act);
  const [send] = buttonsIn(list);
  send?.focus();
  showMade(list, [listed('North')], act);
  expect(document.activeElement).toBe(send);
  showMade(list, [listed('North'), listed('South')], act);
  expect([...list.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'South',
    'North',
  ]);
});

it('removes one assignment for a double click, though the next one moves to its place', () => {
  document.body.innerHTML = '<ol></ol>';
  const list = document.querySelector('ol') as HTMLElement;
  const act = vi.fn<(act: MadeAct) => Promise<void>>().mockResolvedValue();
  const remove = (detail: number): void => {
    const button = buttonsIn(list).find(({ textContent }) => textContent.startsWith(words.remove));
    button?.dispatchEvent(new MouseEvent('click', { detail }));
  };
  showMade(list, [listed('North'), listed('South')], act);
  remove(1);
  showMade(list, [listed('North')], act);
  remove(2);
  expect(act).toHaveBeenCalledTimes(1);
});
