import { expect, it } from 'vitest';
import { aText, anElement } from '../domain/prose/prose.builders.ts';
import { portableHtml } from './portable-prose.ts';

const linked = (href: string) =>
  aText('See ', anElement('a', { href }, 'the ', anElement('em', {}, 'chair')), '.');

it('makes links to the site absolute when its address is known', () => {
  for (const site of ['https://learn.example.org/course', 'https://learn.example.org/course/']) {
    expect(portableHtml(linked('/glossary/#seat'), site)).toBe(
      '<p>See <a href="https://learn.example.org/course/glossary/#seat">the <em>chair</em></a>.</p>',
    );
  }
});

it('makes them plain words when nobody knows where the site is', () => {
  expect(portableHtml(linked('/glossary/#seat'), undefined)).toBe('<p>See the <em>chair</em>.</p>');
});

it('leaves links to other sites alone', () => {
  const html = '<p>See <a href="https://example.org/">the <em>chair</em></a>.</p>';
  expect(portableHtml(linked('https://example.org/'), undefined)).toBe(html);
});
