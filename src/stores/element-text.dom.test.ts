import { expect, it } from 'vitest';
import { lineOf, stemLine } from './element-text.ts';

function anElement(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

it('keeps paragraphs, items and lines apart, and the words of one of them together', () => {
  const html =
    '<p>It was nine years ago.</p><p>At the b<em>ott</em>om</p><ul><li>a</li><li>b<br>c</li></ul>';
  const element = anElement(html);
  expect(lineOf(element)).toBe('It was nine years ago. At the bottom a b c');
  expect(element.innerHTML).toBe(html);
});

it('has dots where a gap is', () => {
  expect(stemLine(anElement('<p>A seat is <input>.</p><p>Why?</p>'))).toBe('A seat is …. Why?');
  expect(lineOf(anElement('<label><input type="radio"> Yes</label>'))).toBe('Yes');
});

it('is nothing of nothing', () => {
  expect([lineOf(null), stemLine(undefined)]).toEqual(['', '']);
});
