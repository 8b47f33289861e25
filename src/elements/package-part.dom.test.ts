import { beforeEach, expect, it } from 'vitest';
import { keepPart } from './package-part.ts';

const section = (id: string, content = ''): string =>
  `<section id="${id}" data-part="section"><h1 id="${id}--title">${id}</h1>${content}</section>`;
let package_: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<main>
    <header class="masthead"><a class="name" href="#learn">Course</a></header>
    ${section('learn')}
    ${section('learn.seat', '<a href="#learn.seat.one">One</a>')}
    ${section('learn.seat.one', '<p><a href="#practice.walk--step">Walk</a> or <a href="#learn.audit"><em>Audit</em></a></p>')}
    ${section('practice.walk', '<i id="practice.walk--step"></i><a href="#practice.other">Other</a>')}
    ${section('practice.other')}
    ${section('learn.seat-of-kings')}
    ${section('learn.audit')}
    ${section('learn.final', '<p>See <a href="#learn.seat.one--title">One</a></p><p><a href="#learn">All modules</a></p>')}
  </main>`;
  package_ = document.querySelector('main') as HTMLElement;
});

const sections = (): string[] => [...package_.querySelectorAll('section')].map(({ id }) => id);
const links = (): string[] =>
  [...package_.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

it('keeps a module and the practices it leads to, and makes words of links to elsewhere', () => {
  keepPart(package_, 'seat');
  expect(sections()).toEqual(['learn.seat', 'learn.seat.one', 'practice.walk']);
  expect(links()).toEqual(['#learn.seat', '#learn.seat.one', '#practice.walk--step']);
  expect(document.getElementById('learn.seat.one')?.querySelector('p')?.innerHTML).toBe(
    '<a href="#practice.walk--step">Walk</a> or <em>Audit</em>',
  );
});

it('keeps the final assessment alone, without a paragraph that led elsewhere only', () => {
  keepPart(package_, 'final');
  expect(sections()).toEqual(['learn.final']);
  expect(links()).toEqual(['#learn.final']);
  const paragraphs = [...package_.querySelectorAll('p')].map(({ innerHTML }) => innerHTML);
  expect(paragraphs).toEqual(['See One']);
});

it('keeps the whole where no part is named, or none that is there', () => {
  for (const part of [undefined, '', 'elsewhere']) {
    keepPart(package_, part);
    expect(sections()).toHaveLength(8);
  }
});
