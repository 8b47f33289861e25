import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion } from '../domain/question/question.ts';
import { textOf } from '../domain/prose/text.ts';
import { aQuestion, type Keys } from './content-file.builders.ts';
import { readQuestionBank } from './question-bank.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (answers: string, keys: Keys = {}) =>
  reading('questions.md', (report) => readQuestionBank(aQuestion({ answers, keys }), report));
const says = (answers: string, keys?: Keys) => read(answers, keys).says;
const optionsOf = (answers: string) =>
  (read(answers).value[0]?.question as ChoiceQuestion).options.map(({ key, text, feedback }) => [
    key,
    textOf(text),
    textOf(feedback),
  ]);

describe('a choice', () => {
  it('has options, keys and feedback', () => {
    const answers = '- [ ] A director\n  > No.\n- [x] The customer\n  > Yes.\n  > Indeed.';
    expect(optionsOf(answers)).toEqual([
      [false, 'A director', 'No.'],
      [true, 'The customer', 'Yes. Indeed.'],
    ]);
  });

  it('may have room between its options', () => {
    const answers = '- [ ] A director\n\n  > No.\n\n- [x] The customer\n\n  > Yes.';
    expect(optionsOf(answers)).toEqual([
      [false, 'A director', 'No.'],
      [true, 'The customer', 'Yes.'],
    ]);
    expect(says(answers)).toBe(NOTHING_WRONG);
  });

  it('has several right answers when several are marked', () => {
    const several = read('- [x] a\n- [x] b\n- [ ] c').value[0]?.question;
    expect(several).toMatchObject({ kind: 'choice', several: true });
    const one = read('- [x] a\n- [ ] b').value[0]?.question;
    expect(one).toMatchObject({ kind: 'choice', several: false });
  });

  it('has a right answer', () => {
    expect(says('- [ ] a\n- [ ] b')).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has no right answer. (no-key)
          → Mark the right option with [x].
      1 finding in 1 file"
    `);
  });

  it('has one right answer where one is meant', () => {
    expect(says('- [x] a\n- [x] b\n- [ ] c', { choose: 'one' })).toMatchInlineSnapshot(`
      "content/questions.md:9  "reserved-seat" has 2 right answers, and one is meant. (too-many-keys)
          → Keep one [x], or write "choose: several".
      1 finding in 1 file"
    `);
    expect(says('- [x] True\n- [x] False')).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has 2 right answers, and one is meant. (too-many-keys)
          → Keep one [x], or write "choose: several".
      1 finding in 1 file"
    `);
  });

  it('has several right answers where several are meant', () => {
    expect(says('- [x] a\n- [ ] b', { choose: 'several' })).toMatchInlineSnapshot(`
      "content/questions.md:9  "reserved-seat" has one right answer, and several are meant. (no-key)
          → Mark the others with [x], or take out "choose: several".
      1 finding in 1 file"
    `);
    expect(says('- [x] a\n- [x] b\n- [ ] c', { choose: 'several' })).toBe(NOTHING_WRONG);
  });

  it('has two options or more, each with a text and a box of its own', () => {
    expect(says('- [x] a')).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has one option. (no-answers)
          → Add another: a choice needs two or more.
      1 finding in 1 file"
    `);
    expect(says('- [x] a\n- b\n- [ ] c')).toMatchInlineSnapshot(`
      "content/questions.md:9  This option has no box. (mixed-answers)
          → Begin it with "- [ ]" or, if it is right, "- [x]".
      1 finding in 1 file"
    `);
    expect(says('- [x] a\n- [ ] b\n- [ ] a')).toMatchInlineSnapshot(`
      "content/questions.md:10  Two options say "a". (same-option)
          → Change one, or take it out.
      1 finding in 1 file"
    `);
    expect(says('- [x] a\n- [ ]\n  > No.')).toMatchInlineSnapshot(`
      "content/questions.md:9  This option has no box. (mixed-answers)
          → Begin it with "- [ ]" or, if it is right, "- [x]".
      1 finding in 1 file"
    `);
  });

  it('has no list inside an option', () => {
    expect(says('- [x] a\n  - because\n- [ ] b')).toMatchInlineSnapshot(`
      "content/questions.md:9  A list stands inside an option. (misplaced-text)
          → Feedback is a quoted line: two spaces, ">" and the text.
      1 finding in 1 file"
    `);
  });
});
