import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../domain/question/grade.ts';
import { keyOf } from '../domain/question/key.ts';
import { componentsIn } from '../domain/prose/prose.ts';
import { textOf } from '../domain/prose/text.ts';
import { aQuestion } from './content-file.builders.ts';
import { readQuestionBank } from './question-bank.ts';
import { GAP } from './question-typed.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (question: string) =>
  reading('questions.md', (report) => readQuestionBank(question, report));

describe('a fill-in', () => {
  const aGap = (stem: string, answers = '') => read(aQuestion({ stem, answers }));

  it('has a gap for each pair of brackets, with its spellings', () => {
    const { value } = aGap('One [[colour | color]] and **one [[chair]]**.');
    const question = value[0]?.question;
    expect(question).toMatchObject({ kind: 'fill-in', gaps: [['colour', 'color'], ['chair']] });
    const gaps = componentsIn(question?.stem ?? [], GAP);
    expect(gaps.map(({ attributes }) => attributes['gap'])).toEqual(['0', '1']);
    expect(textOf(question?.stem ?? [])).toBe('One and one .');
  });

  it('may be nothing but a gap', () => {
    expect(aGap('[[chair]]').says).toBe(NOTHING_WRONG);
  });

  it('says something to people who give a wrong answer', () => {
    const { value } = aGap('The [[empty]] chair.', '- [ ] full\n  > Then nobody could sit.');
    const question = value[0]?.question;
    const slips = question?.kind === 'fill-in' ? question.slips : [];
    expect(slips.map(({ answer, feedback }) => [answer, textOf(feedback)])).toEqual([
      ['full', 'Then nobody could sit.'],
    ]);
  });

  it('has no empty spelling', () => {
    expect(aGap('The [[empty|]] chair.').says).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has a gap with an empty spelling. (no-key)
          → Write the accepted answers with | between them: [[colour|color]].
      1 finding in 1 file"
    `);
    expect(aGap('The [[ ]] chair.').says).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has a gap with an empty spelling. (no-key)
          → Write the accepted answers with | between them: [[colour|color]].
      1 finding in 1 file"
    `);
  });

  it('has no answer that its field cuts off', () => {
    const chair = 'the chair that nobody sits on at any time';
    expect(aGap(`It is [[empty|${chair}]].`, `- [ ] ${chair}s\n  > No.`).says)
      .toMatchInlineSnapshot(`
        "content/questions.md:1  The answer "the chair that nobody sits on at any time" has 41 characters, and its field takes 40. (long-answer)
            → Ask for a shorter answer.
        content/questions.md:1  The answer "the chair that nobody sits on at any times" has 42 characters, and its field takes 40. (long-answer)
            → Ask for a shorter answer.
        2 findings in 1 file"
      `);
    expect(aGap(`It is [[${chair.slice(0, 40)}]].`).says).toBe(NOTHING_WRONG);
  });

  it('has no right answer among the wrong ones', () => {
    expect(aGap('The [[empty]] chair.', '- [ ] full\n- [x] empty').says).toMatchInlineSnapshot(`
      "content/questions.md:9  An option is marked right, and the answer is typed. (too-many-keys)
          → List wrong answers here, with [ ]; the right one is the gap or the line "answer:".
      1 finding in 1 file"
    `);
  });
});

describe('a number', () => {
  const aNumber = (answer: string, answers = '') =>
    read(aQuestion({ keys: { answer, unit: 'shillings' }, answers }));

  it.each([
    ['1200', { low: 1200, high: 1200, decimals: 0 }],
    ['1200 ± 50', { low: 1150, high: 1250, decimals: 0 }],
    ['1200±50', { low: 1150, high: 1250, decimals: 0 }],
    ['0.3 ± 0.1', { low: 0.2, high: 0.4, decimals: 1 }],
    ['10 to 20', { low: 10, high: 20, decimals: 0 }],
    ['-5 to 2.25', { low: -5, high: 2.25, decimals: 2 }],
    ['5 to 5', { low: 5, high: 5, decimals: 0 }],
  ])('is understood as the author wrote it: %s', (answer, range) => {
    const { value, says } = aNumber(answer);
    const expected = { kind: 'numeric', shown: answer, unit: 'shillings', ...range };
    expect(value[0]?.question).toMatchObject(expected);
    expect(says).toBe(NOTHING_WRONG);
  });

  it.each(['many', '20 to 10', '10 to', '± 5', '5 ± -1', '10 - 20', '1200 +/- 50', '1 to 2 to 3'])(
    'is refused when it makes no range: %s',
    (answer) => {
      const { value, findings } = aNumber(answer);
      expect(value).toEqual([]);
      expect(findings.map(({ code, line }) => [code, line])).toEqual([['wrong-value', 5]]);
    },
  );

  it('is refused with the ways to write it', () => {
    expect(aNumber('many').says).toMatchInlineSnapshot(`
      "content/questions.md:5  "answer" is "many". (wrong-value)
          → Write 1200, 1200 ± 50, or 10 to 20, with up to 13 digits.
      1 finding in 1 file"
    `);
  });

  it('is refused when it has more digits than a browser can compare', () => {
    expect(aNumber('200000000000000000').says).toMatchInlineSnapshot(`
      "content/questions.md:5  "answer" is "200000000000000000". (wrong-value)
          → Write 1200, 1200 ± 50, or 10 to 20, with up to 13 digits.
      1 finding in 1 file"
    `);
    expect(aNumber(`1 to ${'9'.repeat(400)}`).findings).toHaveLength(1);
  });

  it('is refused when its field cuts it off', () => {
    expect(aNumber('0.000012345678901234').says).toMatchInlineSnapshot(`
      "content/questions.md:5  The answer "0.000012345678901234" has 20 characters, and its field takes 16. (long-answer)
          → Ask for a shorter answer.
      1 finding in 1 file"
    `);
    expect(aNumber('1,000,000,000,000').says).toBe(NOTHING_WRONG);
  });

  it('lists wrong numbers that people give', () => {
    const { value } = aNumber('1200', '- [ ] 12,000\n  > One nought too many.');
    const question = value[0]?.question;
    if (!question) throw new Error('not read');
    const key = keyOf(question, (address) => address);
    const { marks } = gradeAnswer(question, ['12000'], (token) => key.get(token));
    expect([...marks.values()]).toEqual([{ share: 0, feedback: '<p>One nought too many.</p>' }]);
  });

  it('has wrong answers that are numbers, and none that is marked right', () => {
    expect(aNumber('1200', '- [ ] a lot\n  > How much?').says).toMatchInlineSnapshot(`
      "content/questions.md:10  The wrong answer "a lot" is no number. (wrong-value)
          → Write the number that people give, and the feedback under it.
      1 finding in 1 file"
    `);
    expect(aNumber('1200', '- [x] 1200').says).toMatchInlineSnapshot(`
      "content/questions.md:10  An option is marked right, and the answer is typed. (too-many-keys)
          → List wrong answers here, with [ ]; the right one is the gap or the line "answer:".
      1 finding in 1 file"
    `);
  });
});
