import { describe, expect, it } from 'vitest';
import { tokensOf, wholeFrom } from './response.ts';

describe('tokensOf', () => {
  it('takes each chosen option and each pair as it is', () => {
    expect(tokensOf({ kind: 'choice', partial: false }, ['a', 'b'])).toEqual(['a', 'b']);
    expect(tokensOf({ kind: 'true-false', partial: false }, ['a'])).toEqual(['a']);
    expect(tokensOf({ kind: 'matching', partial: false }, ['a.x'])).toEqual(['a.x']);
  });

  it('says at which place an item of a sequence was put', () => {
    expect(tokensOf({ kind: 'sequencing', partial: false }, ['b', 'a'])).toEqual(['0.b', '1.a']);
  });

  it('says into which gap a text was typed, without capitals and doubled blanks', () => {
    const typed = ['  Empty  Chair', 'Board'];
    expect(tokensOf({ kind: 'fill-in', partial: false }, typed)).toEqual([
      '0.empty chair',
      '1.board',
    ]);
  });

  it('names the exact number and every interval around it', () => {
    const tokens = tokensOf({ kind: 'numeric', partial: false }, ['12']);
    expect(tokens.slice(0, 4)).toEqual(['slip:1200', '0:1200', '1:600', '2:300']);
  });

  it('finds nothing to grade where no number was typed', () => {
    expect(tokensOf({ kind: 'numeric', partial: false }, ['a lot'])).toEqual([]);
    expect(tokensOf({ kind: 'numeric', partial: false }, [])).toEqual([]);
  });
});

describe('wholeFrom', () => {
  it('counts in units two decimals finer than the answer has', () => {
    expect(wholeFrom('1.25', 0)).toBe(125);
    expect(wholeFrom('1.25', 2)).toBe(12_500);
  });

  it('is free of the noise of binary fractions', () => {
    expect(wholeFrom('0.29', 2)).toBe(2900);
    expect(wholeFrom('1.005', 3)).toBe(100_500);
  });
});
