import { describe, expect, it } from 'vitest';
import { readingOf, sentencesIn, wordsOf } from './reading-grade.ts';

describe('readingOf', () => {
  it('is the grade of Kincaid’s formula', () => {
    // 0.39 × 6 words a sentence + 11.8 × 1 syllable a word − 15.59
    expect(readingOf(['The cat sat on the mat.'])?.grade).toBeCloseTo(-1.45, 2);
    // 0.39 × 15/2 + 11.8 × 23/15 − 15.59, two sentences in two paragraphs
    const paragraphs = [
      'The customer is waiting at the counter.',
      'Nobody is speaking to her about it now.',
    ];
    expect(readingOf(paragraphs)).toMatchObject({ words: 15 });
    expect(readingOf(paragraphs)?.grade).toBeCloseTo(0.39 * 7.5 + 11.8 * (23 / 15) - 15.59, 2);
  });

  it('is none where there is nothing to read', () => {
    expect(readingOf([])).toBeUndefined();
    expect(readingOf(['— …'])).toBeUndefined();
  });
});

it('tells sentences apart', () => {
  expect(sentencesIn('“Wait,” he says. She waits 3.5 hours! Why?', 'en')).toEqual([
    '“Wait,” he says.',
    'She waits 3.5 hours!',
    'Why?',
  ]);
});

it('counts a number or a word with a hyphen as one word', () => {
  expect(wordsOf('A one-page plan costs 1,200 – it’s fine.')).toHaveLength(7);
});
