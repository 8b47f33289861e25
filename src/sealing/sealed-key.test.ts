import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer, type Verdict } from '../domain/question/grade.ts';
import { keyOf } from '../domain/question/key.ts';
import { anyQuestion, anyResponseTo } from '../domain/question/any-question.builders.ts';
import {
  aChoice,
  aFillIn,
  aNumeric,
  oneOfEachKind,
  rightResponse,
} from '../domain/question/question.builders.ts';
import type { Question } from '../domain/question/question.ts';
import type { Response } from '../domain/question/response.ts';
import { openMark, openWhy, sealKey, type SealedKey } from './sealed-key.ts';

const SALT = 'module/question';
const WHY = '<p>The seat keeps a voice in the room \u2013 nobody else\u2019s.</p>';

const keyFor = (question: Question) => keyOf(question, (address) => address);
const sealed = (question: Question, why = WHY) => sealKey(keyFor(question), why, SALT);

/** The key as the page holds it and reads it again. */
const inThePage = (question: Question): SealedKey =>
  JSON.parse(JSON.stringify(sealed(question))) as SealedKey;

function gradeSealed(question: Question, response: Response): Verdict {
  const page = inThePage(question);
  return gradeAnswer(question, response, (token) => openMark(page, token));
}

function gradeOpen(question: Question, response: Response): Verdict {
  const key = keyFor(question);
  return gradeAnswer(question, response, (token) => key.get(token));
}

const someAnswer = anyQuestion.chain((question) =>
  anyResponseTo(question).map((response) => ({ question, response })),
);

describe('a sealed key', () => {
  it('grades every answer as the open key does', () => {
    fc.assert(
      fc.property(someAnswer, ({ question, response }) => {
        expect(gradeSealed(question, response)).toEqual(gradeOpen(question, response));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the explanation to a right answer, whatever the kind of question', () => {
    for (const question of oneOfEachKind()) {
      const { proof } = gradeSealed(question, rightResponse(question));
      expect(openWhy(inThePage(question), proof)).toBe(WHY);
    }
  });

  it('gives the explanation to every accepted way of writing the answer', () => {
    for (const response of [
      ['empty', 'chair'],
      [' VACANT', 'Chair'],
    ]) {
      expect(openWhy(sealed(aFillIn()), gradeSealed(aFillIn(), response).proof)).toBe(WHY);
    }
    for (const response of [['1150'], ['1,200.5'], ['1250']]) {
      expect(openWhy(sealed(aNumeric()), gradeSealed(aNumeric(), response).proof)).toBe(WHY);
    }
  });

  it('gives the explanation to nothing but a right answer', () => {
    fc.assert(
      fc.property(someAnswer, ({ question, response }) => {
        const page = sealed(question);
        const proof = gradeSealed(question, rightResponse(question)).proof;
        const guesses = [...response, gradeSealed(question, response).proof, ` ${proof}`, ''];
        for (const guess of guesses.filter((each) => each !== proof)) {
          expect(() => openWhy(page, guess)).toThrow('invalid tag');
        }
        expect(openWhy(page, proof)).toBe(WHY);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the explanation of one question to no other', () => {
    const here = sealKey(keyFor(aChoice()), WHY, 'module/one');
    const there = sealKey(keyFor(aChoice()), WHY, 'module/other');
    expect(() => openWhy({ ...here, why: there.why }, 'customer')).toThrow('invalid tag');
  });

  it('shows neither answers, feedback nor explanation in the source of the page', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const source = JSON.stringify(sealed(question));
        for (const token of keyFor(question).keys()) expect(source).not.toContain(`"${token}"`);
        for (const secret of secretsOf(question)) expect(source).not.toContain(secret);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same on every build', () => {
    for (const question of oneOfEachKind()) {
      expect(JSON.stringify(sealed(question))).toBe(JSON.stringify(sealed(question)));
    }
  });

  it('does not keep the order of the options', () => {
    const names = Object.keys(sealed(aChoice()).marks);
    expect(names).toEqual([...names].sort());
    const turned = aChoice({ options: [...aChoice().options].reverse() });
    expect(Object.keys(sealed(turned).marks)).toEqual(names);
  });

  it('fills up what it hides, so that a length tells little', () => {
    const { length } = sealed(aChoice(), 'Because.').why;
    expect(sealed(aChoice(), 'Because it is so.').why).toHaveLength(length);
  });

  it('says nothing to a token that it does not know', () => {
    expect(openMark(sealed(aChoice()), 'nobody')).toBeUndefined();
    expect(openMark(sealed(aChoice()), '')).toBeUndefined();
  });

  it('keeps an explanation in any script, and none at all', () => {
    const right = gradeOpen(aChoice(), ['customer']).proof;
    for (const why of ['', '<p>Grüße, 顧客, 🪑</p>', 'x'.repeat(5000)]) {
      expect(openWhy(sealed(aChoice(), why), right)).toBe(why);
    }
  });
});

/** What must not be read in the source of a page: ids of options, feedback, explanation. */
function secretsOf(question: Question): readonly string[] {
  const feedback = ['Said to', 'One nought too many', 'The seat keeps a voice'];
  switch (question.kind) {
    case 'choice':
      return [...question.options.map(({ id }) => id), ...feedback];
    case 'sequencing':
      return [...question.items.map(({ id }) => id), ...feedback];
    case 'matching':
      return [...question.rows, ...question.values].map(({ id }) => id).concat(feedback);
    case 'numeric':
      return [`${question.low} to ${question.high}`, ...feedback];
    default:
      return feedback;
  }
}
