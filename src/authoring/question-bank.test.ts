import { describe, expect, it } from 'vitest';
import { textOf } from '../domain/prose/text.ts';
import { aFileOf, aQuestion, OPTIONS } from './content-file.builders.ts';
import { readQuestionBank } from './question-bank.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { textFrom } from './text-file.ts';

const read = (bank: string) => reading('questions.md', (report) => readQuestionBank(bank, report));
const says = (bank: string) => read(bank).says;

describe('readQuestionBank', () => {
  it('takes what stands under a heading for a question', () => {
    const keys = { source: 'g10, m3', pool: 'check', points: '2', partial: 'yes', order: 'fixed' };
    const after = '### Hint\n\nWho decides?\n\n### Why\n\nThe seat is theirs.';
    const { value, says: nothing } = read(aQuestion({ keys, after }));
    const { hint, why, stem, ...question } = value[0]?.question ?? aQuestionThatIsMissing();
    expect(question).toMatchObject({
      id: 'reserved-seat',
      objective: 'customer-voice',
      ideas: ['g10', 'm3'],
      pool: 'check',
      points: 2,
      partial: true,
      fixedOrder: true,
      kind: 'choice',
    });
    expect([stem, hint, why].map(textOf)).toEqual([
      'Whom is the chair kept for?',
      'Who decides?',
      'The seat is theirs.',
    ]);
    expect(nothing).toBe(NOTHING_WRONG);
  });

  it('knows the line of each question', () => {
    const { value } = read(aFileOf(aQuestion(), aQuestion({ id: 'second' })));
    expect(value.map(({ line }) => line)).toEqual([1, 15]);
  });

  it('takes a question that says no more than it must for one of the quiz', () => {
    const { value } = read(aQuestion());
    expect(value[0]?.question).toMatchObject({
      pool: 'quiz',
      points: 1,
      partial: false,
      fixedOrder: false,
      hint: [],
      why: [],
    });
  });

  it('leaves a title and a comment above the first question alone', () => {
    expect(says(`# Questions\n\n<!-- A note to authors -->\n\n${aQuestion()}`)).toBe(NOTHING_WRONG);
  });

  it('reports text above the first question', () => {
    expect(says(`A note to authors.\n\n${aQuestion()}`)).toMatchInlineSnapshot(`
      "content/questions.md:1  This text stands above the first heading that is an id. (misplaced-text)
          → Put it under one, or in a comment: <!-- … -->.
      1 finding in 1 file"
    `);
  });

  it('reports lines with values that mean nothing', () => {
    const keys = { pool: 'exam', points: '0', partial: 'perhaps', order: 'random', choose: 'two' };
    expect(says(aQuestion({ keys }))).toMatchInlineSnapshot(`
      "content/questions.md:5  "pool" is "exam". (wrong-value)
          → Expected one of "check"|"quiz"|"final".
      content/questions.md:6  "points" is 0. (wrong-value)
          → A whole number, 1 or more.
      content/questions.md:7  "partial" is "perhaps". (wrong-value)
          → "yes" or "no".
      content/questions.md:8  "order" is "random". (wrong-value)
          → Expected one of "fixed"|"shuffled".
      content/questions.md:9  "choose" is "two". (wrong-value)
          → Expected one of "one"|"several".
      5 findings in 1 file"
    `);
  });

  it('reports a missing objective and a source that is no idea', () => {
    const keys = { objective: undefined, source: 'G10' };
    expect(says(aQuestion({ keys }))).toMatchInlineSnapshot(`
      "content/questions.md:3  "objective" is missing. (missing-field)
          → Add "objective:" (an id).
      content/questions.md:3  "source" is "G10". (wrong-value)
          → Ids with commas between them, such as "g8, m3".
      2 findings in 1 file"
    `);
  });

  it('keeps the questions that are right beside one that is not', () => {
    const bank = aFileOf(aQuestion({ id: 'broken', stem: '' }), aQuestion());
    expect(read(bank).value.map(({ question }) => question.id)).toEqual(['reserved-seat']);
  });

  it('reports several mistakes at once, sorted, with a count', () => {
    const bank = aFileOf(
      aQuestion({ keys: { objektive: 'customer-voice' } }),
      aQuestion({ id: 'no-key', answers: OPTIONS.replace('[x]', '[ ]') }),
      aQuestion({ id: 'no-key' }),
      aQuestion({ id: 'Not An Id' }),
      aQuestion({ id: 'nothing', answers: '' }),
    );
    expect(says(bank)).toMatchInlineSnapshot(`
      "content/questions.md:5  The key "objektive" means nothing here. (unknown-key)
          → Did you mean "objective"?
      content/questions.md:23  "no-key" has no right answer. (no-key)
          → Mark the right option with [x].
      content/questions.md:30  "no-key" stands on line 16 already. (duplicate-id)
          → Give one of the two another id.
      content/questions.md:44  The heading "Not An Id" is no id. (bad-id)
          → A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".
      content/questions.md:58  "nothing" has nothing to answer. (no-answers)
          → Add options (- [ ] and - [x]), an ordered list, a table, a gap [[…]], or a line "answer:".
      5 findings in 1 file"
    `);
  });

  it('reads the same from an editor on Windows', () => {
    const bank = aFileOf(aQuestion(), aQuestion({ id: 'two', answers: '1. a\n2. b\n3. c' }));
    const bytes = new TextEncoder().encode(`\ufeff${bank.replaceAll('\n', '\r\n')}`);
    const windows = textFrom(bytes, () => undefined) ?? '';
    expect(read(windows)).toEqual(read(bank));
  });

  it('keeps the ids of options apart from their place and their feedback', () => {
    const idsOf = (answers: string) =>
      read(aQuestion({ answers })).value.flatMap(({ question }) =>
        'options' in question ? question.options.map(({ id }) => id) : [],
      );
    const [director, customer] = idsOf(OPTIONS);
    expect(idsOf('- [x] The customer\n- [ ] A director')).toEqual([customer, director]);
  });
});

function aQuestionThatIsMissing(): never {
  throw new Error('the question was not read');
}
