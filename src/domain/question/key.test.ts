import { describe, expect, it } from 'vitest';
import { anElement, aText } from '../prose/prose.builders.ts';
import { keyOf } from './key.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  anOption,
  aSequence,
} from './question.builders.ts';
import type { Question } from './question.ts';

const asWritten = (address: string) => address;
const sharesOf = (question: Question) =>
  Object.fromEntries([...keyOf(question, asWritten)].map(([token, { share }]) => [token, share]));

describe('keyOf', () => {
  it('knows every option of a choice', () => {
    expect(sharesOf(aChoice())).toEqual({ director: -1, customer: 1, guest: -1 });
  });

  it('takes away for a wrong option what a right one earns', () => {
    const shares = { queue: 0.5, slogan: -0.5, letter: 0.5, poster: -0.5 };
    expect(sharesOf(aChoiceOfSeveral())).toEqual(shares);
  });

  it('knows each item at its place', () => {
    expect(Object.keys(sharesOf(aSequence()))).toEqual([
      '0.listen',
      '1.admit',
      '2.decide',
      '3.act',
    ]);
  });

  it('knows the right pairs, and none with a value that fits nothing', () => {
    expect(sharesOf(aMatching())).toEqual({ 'year.plan': 0.5, 'week.habit': 0.5 });
  });

  it('knows every spelling of a gap, and the wrong answers that people give in each', () => {
    expect(sharesOf(aFillIn())).toEqual({
      '0.stool': 0,
      '1.stool': 0,
      '0.empty': 0.5,
      '0.vacant': 0.5,
      '1.chair': 0.5,
    });
  });

  it('keeps a right spelling right when the author lists it as a wrong answer of another gap', () => {
    const slips = [{ answer: 'chair', feedback: aText('That comes later.') }];
    expect(sharesOf(aFillIn({ slips }))).toMatchObject({ '0.chair': 0, '1.chair': 0.5 });
  });

  it('knows a range by its intervals, and the wrong numbers that people give', () => {
    const shares = sharesOf(aNumeric({ low: 2, high: 3 }));
    expect(Object.keys(shares)[0]).toBe('slip:1200000');
    expect(Object.keys(shares)).toContain('0:300');
  });

  it('says feedback as HTML, with addresses under the sub-path', () => {
    const link = anElement('a', { href: '/glossary/' }, 'word & term');
    const option = { ...anOption('customer', { key: true }), feedback: aText(link) };
    const key = keyOf(aChoice({ options: [option] }), (address) => `/course${address}`);
    expect(key.get('customer')?.feedback).toBe(
      '<p><a href="/course/glossary/">word &amp; term</a></p>',
    );
  });

  it('has no feedback where none was written', () => {
    const option = { ...anOption('customer', { key: true }), feedback: [] };
    const key = keyOf(aChoice({ options: [option] }), asWritten);
    expect(key.get('customer')).toEqual({ share: 1, proof: 'customer' });
  });
});
