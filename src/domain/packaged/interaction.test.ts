import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../course/course.builders.ts';
import { anyQuestion } from '../question/any-question.builders.ts';
import { aFillIn, aNumeric, aTrueFalse, oneOfEachKind } from '../question/question.builders.ts';
import { rightResponse } from '../question/question.builders.ts';
import type { Question } from '../question/question.ts';
import type { Response } from '../question/response.ts';
import { aStatement } from '../record/statement.builders.ts';
import { interactionOf, type ScormVersion } from './interaction.ts';
import { identifierFrom, shortened } from './lms-text.ts';
import { packageOutline, type PackagedQuestion } from './outline.ts';

function packaged(question: Question): PackagedQuestion {
  const module = aModule({ questions: [question] });
  return packageOutline(aCourse({ modules: [module] }), module).questions[0] as PackagedQuestion;
}

function answerIn(version: ScormVersion, question: Question, response: Response) {
  const known = { question: packaged({ ...question, pool: 'quiz' }), right: response };
  const {
    type,
    response: written,
    pattern,
  } = interactionOf(known, aStatement({ response, success: true }), 1, version);
  return [type, written, pattern];
}

describe('an answer in the syntax of an LMS', () => {
  it('S11, trap 17: SCORM 1.2 has single characters', () => {
    const answers = oneOfEachKind().map((each) => answerIn('1.2', each, rightResponse(each)));
    expect(answers.map(([type, response]) => `${type ?? ''} ${response ?? ''}`)).toEqual([
      'choice a',
      'choice c,a',
      'true-false t',
      'sequencing d,b,c,a',
      'matching b.c,a.a',
      'fill-in empty,chair',
      'numeric 1150',
    ]);
  });

  it('S11, T4: SCORM 2004 has ids without hyphens', () => {
    const answers = oneOfEachKind().map((each) => answerIn('2004', each, rightResponse(each)));
    expect(answers.map(([, response]) => response)).toEqual([
      'customer',
      'queue[,]letter',
      'true',
      'listen[,]admit[,]decide[,]act',
      'year[.]plan[,]week[.]habit',
      'empty[,]chair',
      '1150',
    ]);
    expect(answers.at(-1)?.[2]).toBe('1150[:]1150');
  });

  it('tells true from false by what the options say', () => {
    expect(answerIn('1.2', aTrueFalse(), ['False'])[1]).toBe('f');
    expect(answerIn('2004', aTrueFalse(), ['True'])[1]).toBe('true');
  });

  it.each([
    ['1,200 shillings', 'numeric', '1200'],
    ['0,5', 'numeric', '0.5'],
    ['0.00000001', 'numeric', '0'],
    ['250000', 'fill-in', '250000'],
    ['a dozen', 'fill-in', 'a dozen'],
  ])('reports the number %s as %s', (typed, type, written) => {
    for (const version of ['1.2', '2004'] as const) {
      expect(answerIn(version, aNumeric(), [typed]).slice(0, 2)).toEqual([type, written]);
    }
  });

  it('trap 18: cuts what is typed, and splits no sign', () => {
    const long = '🪑'.repeat(200);
    const in12 = answerIn('1.2', aFillIn(), [long])[1] ?? '';
    const in2004 = answerIn('2004', aFillIn(), [long])[1] ?? '';
    expect([in12.length, in2004.length]).toEqual([254, 250]);
    expect(in12 + in2004).toMatch(/^[🪑]+$/u);
  });

  it('takes marks out of a text that would part it', () => {
    expect(answerIn('2004', aFillIn(), ['{lang=en}a[,]b', '']).at(1)).toBe('(lang=en}a[ ,]b[,]');
    expect(answerIn('2004', aFillIn(), ['', '']).at(1)).toBeUndefined();
  });

  it('has no response in SCORM 1.2 for options that are gone', () => {
    const [choice] = oneOfEachKind();
    expect(choice && answerIn('1.2', choice, ['gone'])).toEqual(['choice', undefined, undefined]);
  });

  it('writes any answer to any question as every LMS takes it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const response = rightResponse(question);
        const [type, in2004] = answerIn('2004', question, response);
        const [, in12 = ''] = answerIn('1.2', question, response);
        expect(in12.length).toBeLessThanOrEqual(255);
        if (type === 'choice') expect(in2004).toMatch(/^[\w.]+(\[,\][\w.]+)*$/);
        if (type === 'choice') expect(in12).toMatch(/^[a-z0-9](,[a-z0-9])*$/);
        if (type === 'numeric') expect(in2004).toMatch(/^-?\d{1,5}(\.\d{1,18})?$/);
      }),
    );
  });
});

describe('texts for an LMS', () => {
  it('T4: has ids of letters, digits, `_` and `.`', () => {
    expect(identifierFrom('question/seat-in-the-strategy/reserved-seat')).toBe(
      'seat_in_the_strategy.reserved_seat',
    );
  });

  it('puts a text in one line and cuts it', () => {
    expect(shortened(' one\n two\u0007 ', 5)).toBe('one t');
    expect(shortened('ab🪑', 3)).toBe('ab');
  });
});
