import { beforeEach, expect, it } from 'vitest';
import { keepPart } from './package-part.ts';

const section = (id: string, links = ''): string =>
  `<section data-part="section" id="${id}"><h1>${id}</h1>${links}</section>`;

beforeEach(() => {
  document.body.innerHTML = [
    '<header class="masthead"><a class="name" href="#learn">Course</a></header>',
    section('learn', '<a href="#learn.seat">Seat</a>'),
    section('learn.seat', '<a href="#learn.seat.chair">On</a> <a href="#learn">Up</a>'),
    section(
      'learn.seat.chair',
      '<a href="#practice.audit--Sheet-x">Audit</a> <a href="#learn.seats">No</a>',
    ),
    section('practice.audit'),
    section('practice.other'),
    section('learn.seats'),
    section('learn.final'),
  ].join('');
});
const left = (): readonly string[] => [...document.querySelectorAll('section')].map(({ id }) => id);

it('leaves a module and the practices that it leads to, also where a link leads into one', () => {
  keepPart(document.body, 'seat');
  expect(left()).toEqual(['learn.seat', 'learn.seat.chair', 'practice.audit']);
});

it('leads to the beginning of the part, and makes words of links to elsewhere', () => {
  keepPart(document.body, 'seat');
  const hrefs = [...document.querySelectorAll('a')].map(({ hash }) => hash);
  expect(hrefs.slice(0, 3)).toEqual(['#learn.seat', '#learn.seat.chair', '#learn.seat']);
  expect(document.body.textContent).toContain('No');
  for (const href of hrefs) {
    const [id = ''] = href.slice(1).split('--');
    expect(document.getElementById(id), href).not.toBeNull();
  }
});

it('leaves everything where no part is named, or one that is not there', () => {
  const all = left();
  keepPart(document.body, null);
  keepPart(document.body, 'nowhere');
  expect(left()).toEqual(all);
});
