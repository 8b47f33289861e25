import { describe, expect, it } from 'vitest';
import { aComponent, anElement, aText } from './prose.builders.ts';
import { readingMinutes, textOf, wordsIn, WORDS_PER_MINUTE } from './text.ts';

describe('textOf', () => {
  it('gives the words without their markup', () => {
    const strong = anElement('strong', {}, 'never');
    expect(textOf(aText('The seat is ', strong, ' filled.'))).toBe('The seat is never filled.');
  });

  it('keeps the words of two blocks apart', () => {
    const list = anElement('ul', {}, anElement('li', {}, 'one'), anElement('li', {}, 'two'));
    expect(textOf([...aText('first'), list, ...aText('second')])).toBe('first one two second');
    expect(textOf(aText('one', anElement('br'), 'two'))).toBe('one two');
  });

  it('keeps a word whole that is marked up in part', () => {
    expect(textOf(aText('un', anElement('em', {}, 'seen')))).toBe('unseen');
  });

  it('gives the words inside a component', () => {
    expect(textOf([aComponent('Note', { title: 'Hint' }, ...aText('Look.'))])).toBe('Look.');
  });
});

describe('wordsIn', () => {
  it.each([
    ['', 0],
    ['– … !', 0],
    ['The customer\u2019s seat', 3],
    ['a well-kept promise in 2026', 5],
    ['Größe zählt', 2],
  ])('counts the words of "%s"', (text, count) => {
    expect(wordsIn(aText(text))).toBe(count);
  });
});

describe('readingMinutes', () => {
  const textOfLength = (count: number) => aText('word '.repeat(count));

  it('is at least a minute', () => {
    expect(readingMinutes([])).toBe(1);
    expect(readingMinutes(textOfLength(10))).toBe(1);
  });

  it('rounds to whole minutes', () => {
    expect(readingMinutes(textOfLength(WORDS_PER_MINUTE * 3))).toBe(3);
    expect(readingMinutes(textOfLength(WORDS_PER_MINUTE * 2.6))).toBe(3);
  });
});
