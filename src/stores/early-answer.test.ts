import { describe, expect, it } from 'vitest';
import { aFreshBrowser } from './browser.builders.ts';
import { EarlyAnswers } from './early-answer.ts';
import { localPrefix } from './journal.ts';

const rated = (place: string) => ({ object: 'behaviour/habits/says-thanks', response: [place] });
const all = (): boolean => true;

describe('answers that are given before the record is open', () => {
  it('are there for the next page, in their order, and only once', () => {
    aFreshBrowser();
    const early = new EarlyAnswers('one');
    early.keep(rated('1'));
    early.keep({ object: 'evidence/habits/thanks', response: ['In May'] });
    expect(new EarlyAnswers('other').take(all)).toEqual([]);
    expect(new EarlyAnswers('one').take((object) => object.startsWith('behaviour/'))).toEqual([
      rated('1'),
    ]);
    expect(new EarlyAnswers('one').take(all)).toHaveLength(1);
    expect(new EarlyAnswers('one').take(all)).toEqual([]);
  });

  it('are gone when they are recorded', () => {
    aFreshBrowser();
    const early = new EarlyAnswers('one');
    const recorded = early.keep(rated('1'));
    recorded();
    expect(early.take(all)).toEqual([]);
  });

  it('are passed over when they are none (1)', () => {
    aFreshBrowser();
    for (const [name, text] of [
      ['a', 'no JSON'],
      ['b', '{"object":"behaviour/habits/says-thanks","response":"1"}'],
      ['c', 'null'],
    ] as const) {
      localStorage.setItem(`${localPrefix('one')}early/${name}`, text);
    }
    expect(new EarlyAnswers('one').take(all)).toEqual([]);
  });

  it('last as long as the page where localStorage is forbidden (2)', () => {
    const early = new EarlyAnswers('one');
    const recorded = early.keep(rated('1'));
    expect(early.take(all)).toEqual([]);
    recorded();
  });
});
