import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse } from '../../domain/course/course.builders.ts';
import { anyQuestion } from '../../domain/question/any-question.builders.ts';
import {
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  aSequence,
  oneOfEachKind,
} from '../../domain/question/question.builders.ts';
import type { Question } from '../../domain/question/question.ts';
import { textOf } from '../../domain/prose/text.ts';
import { answeredQuestion } from './answered-question.ts';
import { askedQuestion, numbered } from './asked-question.ts';
import type { PrintContext } from './printed-prose.ts';

const context: PrintContext = {
  course: aCourse(),
  folder: 'modules/seat',
  ideas: [],
  drawings: new Map(),
  site: undefined,
};
const asked = (question: Question) => askedQuestion({ number: 1, question }, context);
const answered = (question: Question) => answeredQuestion({ number: 1, question }, context);

describe('a question on paper', () => {
  it('is numbered through', () => {
    expect(numbered(oneOfEachKind(), 4).map(({ number }) => number)[0]).toBe(4);
  });

  it('holds nothing of its key, whatever it is', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const sheet = JSON.stringify(asked(question));
        expect(sheet).not.toMatch(
          /"(?:key|letters|right|feedback|why|hint|value|gaps|slips|low)":/,
        );
      }),
    );
  });

  it('stands in the same order in the sheet and in its key', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        if (!('options' in question)) return;
        const { options } = asked(question);
        const keys = question.options.filter(({ key }) => key).map(({ text }) => textOf(text));
        const { letters, right } = answered(question);
        const chosen = options.filter(({ letter }) => letters.includes(letter));
        expect(chosen.map(({ text }) => text)).toEqual(right);
        expect(letters).toHaveLength(keys.length);
      }),
    );
  });

  it('asks for several with boxes, and for order and pairs in words', () => {
    expect(asked(aChoiceOfSeveral())).toMatchObject({
      several: true,
      task: 'More than one is right.',
    });
    expect(asked(aSequence()).task).toBe('Number these in order, beginning with 1.');
    expect(asked(aMatching()).task).toBe('Write the letter of what belongs to each line.');
  });

  it('never shows items in the order that is asked for', () => {
    const shown = asked(aSequence()).options.map(({ text }) => text);
    expect(shown).toHaveLength(aSequence().items.length);
    expect(shown).not.toEqual(answered(aSequence()).right);
  });
});

describe('the key of a question on paper', () => {
  it('says in short what is right, for each kind', () => {
    const pairs = answered(aMatching()).key;
    expect(pairs).toMatch(/^1 [a-z](?:, \d [a-z])+$/);
    const order = answered(aSequence()).key.split(', ');
    expect(order.toSorted()).toEqual(asked(aSequence()).options.map(({ letter }) => letter));
    const numeric = aNumeric();
    expect(answered(numeric).key).toBe([numeric.shown, numeric.unit].filter(Boolean).join(' '));
    const gaps = aFillIn().gaps.map((spellings) => spellings.join(' or '));
    expect(answered(aFillIn()).key).toBe(gaps.join('; '));
  });
});
