import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from './grade.ts';
import { keyOf } from './key.ts';
import { anyQuestion, anyResponseTo } from './any-question.builders.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  aSequence,
  aTrueFalse,
  rightResponse,
} from './question.builders.ts';
import type { Question } from './question.ts';
import type { Response } from './response.ts';

const grade = (question: Question, ...response: Response) => {
  const key = keyOf(question, (address) => address);
  return gradeAnswer(question, response, (token) => key.get(token));
};
const scoreOf = (question: Question, ...response: Response) => grade(question, ...response).score;

const someAnswer = anyQuestion.chain((question) =>
  anyResponseTo(question).map((response) => ({ question, response })),
);

describe('a right answer', () => {
  it('earns everything, whatever the kind of question', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const verdict = grade(question, ...rightResponse(question));
        expect(verdict).toMatchObject({ right: true, score: 1, share: 1 });
        expect(verdict.proof).not.toBe('');
      }),
    );
  });

  it('is right in whatever order the options were chosen', () => {
    expect(scoreOf(aChoiceOfSeveral(), 'letter', 'queue')).toBe(1);
    expect(scoreOf(aChoiceOfSeveral(), 'queue', 'letter')).toBe(1);
    expect(scoreOf(aMatching(), 'week.habit', 'year.plan')).toBe(1);
  });

  it('is right with any accepted spelling, in capitals too', () => {
    expect(scoreOf(aFillIn(), ' VACANT ', 'Chair')).toBe(1);
  });

  it('is right anywhere in the range of a number, both ends included', () => {
    for (const typed of ['1150', '1,200', '1 250', '1250.00']) {
      expect(scoreOf(aNumeric(), typed)).toBe(1);
    }
  });

  it('has one proof, however it was written', () => {
    const proofs = [
      [grade(aChoiceOfSeveral(), 'letter', 'queue'), grade(aChoiceOfSeveral(), 'queue', 'letter')],
      [grade(aFillIn(), 'empty', 'chair'), grade(aFillIn(), 'Vacant', 'chair')],
      [grade(aNumeric(), '1150'), grade(aNumeric(), '1250')],
    ];
    for (const [one, other] of proofs) expect(one?.proof).toBe(other?.proof);
  });
});

describe('a wrong answer', () => {
  it.each([
    ['the wrong option', aChoice(), ['guest']],
    ['the right option and a wrong one, where one is meant', aChoice(), ['customer', 'guest']],
    ['all options', aChoiceOfSeveral(), ['queue', 'slogan', 'letter', 'poster']],
    ['one key of two', aChoiceOfSeveral(), ['queue']],
    ['both keys and a wrong option', aChoiceOfSeveral(), ['queue', 'letter', 'poster']],
    ['the false for the true', aTrueFalse(), ['False']],
    ['two steps exchanged', aSequence(), ['admit', 'listen', 'decide', 'act']],
    ['one step at every place', aSequence(), ['listen', 'listen', 'listen', 'listen']],
    ['a step too few', aSequence(), ['listen', 'admit', 'decide']],
    ['the wrong value for a row', aMatching(), ['year.plan', 'week.never']],
    ['the words in the wrong gaps', aFillIn(), ['chair', 'empty']],
    ['a gap left open', aFillIn(), ['empty', '']],
    ['a number just below', aNumeric(), ['1149.99']],
    ['a number just above', aNumeric(), ['1250.01']],
    ['two numbers', aNumeric(), ['1200 1200']],
  ] as const)('earns nothing: %s', (_, question, response) => {
    expect(grade(question, ...response)).toMatchObject({ right: false, score: 0, proof: '' });
  });

  it('hears the feedback of the options chosen, and of no other', () => {
    const { marks } = grade(aChoice(), 'guest');
    expect([...marks.keys()]).toEqual(['guest']);
    expect(marks.get('guest')?.feedback).toBe('<p>Said to those who choose guest.</p>');
  });

  it('hears what is said to people who type it', () => {
    const { marks } = grade(aNumeric(), '12,000');
    expect([...marks.values()]).toEqual([{ share: 0, feedback: '<p>One nought too many.</p>' }]);
    expect([...grade(aFillIn(), 'empty', 'Stool').marks.keys()]).toContain('1.stool');
  });
});

describe('partial credit', () => {
  it.each([
    ['one key of two', aChoiceOfSeveral({ partial: true }), ['queue'], 0.5],
    ['a key and a wrong option', aChoiceOfSeveral({ partial: true }), ['queue', 'poster'], 0],
    [
      'two steps of four in place',
      aSequence({ partial: true }),
      ['listen', 'admit', 'act', 'decide'],
      0.5,
    ],
    ['one pair of two', aMatching({ partial: true }), ['year.plan', 'week.never'], 0.5],
    ['one gap of two', aFillIn({ partial: true }), ['empty', 'table'], 0.5],
  ] as const)('is given for %s', (_, question, response, score) => {
    expect(grade(question, ...response)).toMatchObject({ score, right: false, proof: '' });
  });

  it('is told but not given where the author did not allow it', () => {
    expect(grade(aMatching(), 'year.plan')).toMatchObject({ score: 0, share: 0.5 });
  });
});

describe('any answer', () => {
  it('earns from nothing to everything, and a share of it only where that is allowed', () => {
    fc.assert(
      fc.property(someAnswer, ({ question, response }) => {
        const { score, share, right } = grade(question, ...response);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(score).toBe(right || question.partial ? share : 0);
      }),
      { numRuns: 500 },
    );
  });

  it('has a proof just when it is right', () => {
    fc.assert(
      fc.property(someAnswer, ({ question, response }) => {
        const { right, proof } = grade(question, ...response);
        expect(proof !== '').toBe(right);
      }),
      { numRuns: 500 },
    );
  });

  it('earns nothing when it is empty', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const blank = rightResponse(question).map(() => '');
        expect(grade(question)).toMatchObject({ right: false, score: 0, proof: '' });
        expect(grade(question, ...blank)).toMatchObject({ right: false, score: 0, proof: '' });
      }),
    );
  });

  it('to a choice is right just when it names all keys and nothing else', () => {
    const someChoice = someAnswer.filter(({ question }) => question.kind === 'choice');
    fc.assert(
      fc.property(someChoice, ({ question, response }) => {
        const known = 'options' in question ? question.options.map(({ id }) => id) : [];
        const chosen = new Set(response.filter((id) => known.includes(id)));
        const right = chosen.symmetricDifference(new Set(rightResponse(question))).size === 0;
        expect(grade(question, ...response).right).toBe(right);
      }),
    );
  });

  it('with a number is right just when the number lies in the range', () => {
    const hundredths = fc.integer({ min: 114_000, max: 126_000 });
    fc.assert(
      fc.property(hundredths, (typed) => {
        const right = 115_000 <= typed && typed <= 125_000;
        expect(grade(aNumeric(), (typed / 100).toFixed(2)).right).toBe(right);
      }),
    );
  });
});
