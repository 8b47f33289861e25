import { beforeEach, expect, it, vi } from 'vitest';
import { anAssignableCourse, anAssignment } from '../domain/assignment/assignment.builders.ts';
import { AssignmentHandout } from './assignment-handout.ts';
import { partIn, partsOf } from './parts.builders.ts';

/** Links in the order in which they are asked for; each is packed when the test says so. */
const links: PromiseWithResolvers<string>[] = [];
vi.mock('../links/assignment-link.ts', () => ({
  assignmentLink: () => {
    const link = Promise.withResolvers<string>();
    links.push(link);
    return link.promise;
  },
}));

const made = (group: string) => ({
  assignment: anAssignment({ group }),
  made: '2026-11-23T12:00:00.000Z',
  edited: '2026-11-23T12:00:00.000Z',
});
const linkShown = () => (partIn('link') as HTMLInputElement).value;

let handout: AssignmentHandout;
beforeEach(() => {
  links.length = 0;
  document.documentElement.lang = 'en';
  const svg = { code: 'svg', 'projector-code': 'svg', 'sheet-code': 'svg' };
  const tags = { link: 'input', subject: 'input', 'mail-text': 'textarea', mail: 'a', ...svg };
  const names =
    'handout handout-title handout-said facts foreign link link-length calendar subject mail-text mail mail-long projector projector-group projector-due sheet sheet-group sheet-due sheet-note sheet-link sheet-tasks no-code project';
  document.body.innerHTML = partsOf(`${names} ${Object.keys(svg).join(' ')}`, tags);
  const course = { title: 'Empty Chair', course: anAssignableCourse(), minutes: {} };
  handout = new AssignmentHandout(document.body, course, '/assigned/');
});

it('shows the link of the assignment that was asked for last', async () => {
  const both = [handout.show(made('North'), true), handout.show(made('South'), true)];
  links[1]?.resolve('south');
  await both[1];
  links[0]?.resolve('north');
  await Promise.all(both);
  expect(linkShown()).toMatch(/#south$/);
  expect(partIn('handout-title').textContent).toContain('South');
});

it('says what is known last of the key, of the same assignment too', async () => {
  const north = made('North');
  const both = [handout.show(north, false), handout.show(north, true)];
  links[1]?.resolve('north');
  await both[1];
  links[0]?.resolve('north');
  await Promise.all(both);
  expect(partIn('foreign').hidden).toBe(true);
});

it('shows nothing of an assignment that was taken away while its link was packed', async () => {
  partIn('handout').hidden = true;
  const shown = handout.show(made('North'), true);
  handout.hide();
  links[0]?.resolve('north');
  await shown;
  expect(partIn('handout').hidden).toBe(true);
});
