import { describe, expect, it } from 'vitest';
import { aQuestion, OPTIONS } from './content-file.builders.ts';
import { readQuestionBank } from './question-bank.ts';
import { reading } from './reading.builders.ts';

type Parts = Parameters<typeof aQuestion>[0];

const read = (parts: Parts) =>
  reading('questions.md', (report) => readQuestionBank(aQuestion(parts), report));
const says = (parts: Parts) => read(parts).says;
const kindOf = (parts: Parts) => read(parts).value[0]?.question.kind;

const STEPS = '1. Listen\n2. Admit\n3. Act';
const PAIRS = '| Horizon | Tool |\n| --- | --- |\n| year | plan |\n| week | habit |';

describe('a question', () => {
  it('is of the kind that its answers show', () => {
    expect(kindOf({ answers: OPTIONS })).toBe('choice');
    expect(kindOf({ answers: '- [x] True\n- [ ] False' })).toBe('true-false');
    expect(kindOf({ answers: STEPS })).toBe('sequencing');
    expect(kindOf({ answers: PAIRS })).toBe('matching');
    expect(kindOf({ stem: 'The [[empty]] chair.', answers: '' })).toBe('fill-in');
    expect(kindOf({ keys: { answer: '1200' }, answers: '' })).toBe('numeric');
  });

  it('asks something', () => {
    expect(says({ stem: '' })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" asks nothing. (missing-text)
          → Write the stem between the lines and the answers.
      1 finding in 1 file"
    `);
  });

  it('has something to answer', () => {
    expect(says({ answers: '' })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has nothing to answer. (no-answers)
          → Add options (- [ ] and - [x]), an ordered list, a table, a gap [[…]], or a line "answer:".
      1 finding in 1 file"
    `);
    expect(says({ answers: '- A director\n- The customer' })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has nothing to answer. (no-answers)
          → Add options (- [ ] and - [x]), an ordered list, a table, a gap [[…]], or a line "answer:".
      1 finding in 1 file"
    `);
  });

  it('has answers of one kind', () => {
    expect(says({ answers: `${OPTIONS}\n\n${STEPS}` })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has answers of 2 kinds. (mixed-answers)
          → Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.
      1 finding in 1 file"
    `);
    expect(says({ answers: `${STEPS}\n\n${PAIRS}` })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has answers of 2 kinds. (mixed-answers)
          → Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.
      1 finding in 1 file"
    `);
  });

  it('is either typed or has something to put in order or to pair', () => {
    expect(says({ stem: 'The [[empty]] chair.', answers: STEPS })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has answers of 2 kinds. (mixed-answers)
          → Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.
      1 finding in 1 file"
    `);
    expect(says({ keys: { answer: '12' }, answers: PAIRS })).toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has answers of 2 kinds. (mixed-answers)
          → Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.
      1 finding in 1 file"
    `);
    expect(says({ keys: { answer: '12' }, stem: 'It is [[12]].', answers: '' }))
      .toMatchInlineSnapshot(`
      "content/questions.md:1  "reserved-seat" has answers of 2 kinds. (mixed-answers)
          → Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.
      1 finding in 1 file"
    `);
  });

  it('keeps its options in one list', () => {
    const unindented = '- [ ] A director\n\nNo.\n\n- [x] The customer';
    expect(says({ answers: unindented })).toMatchInlineSnapshot(`
      "content/questions.md:12  A second list of answers begins here; the first is on line 8. (split-options)
          → Indent by two spaces whatever stands between two options, and use one mark for all.
      1 finding in 1 file"
    `);
    const marks = '- [ ] A director\n* [x] The customer';
    expect(says({ answers: marks })).toMatchInlineSnapshot(`
      "content/questions.md:9  A second list of answers begins here; the first is on line 8. (split-options)
          → Indent by two spaces whatever stands between two options, and use one mark for all.
      1 finding in 1 file"
    `);
    const steps = '1. Listen\n2. Admit\n3. Act\n\nAnd then:\n\n1. Rest\n2. Go on\n3. End';
    expect(says({ answers: steps })).toMatchInlineSnapshot(`
      "content/questions.md:14  A second list of answers begins here; the first is on line 8. (split-options)
          → Indent by two spaces whatever stands between two options, and use one mark for all.
      1 finding in 1 file"
    `);
    expect(says({ answers: `${PAIRS}\n\n${PAIRS}` })).toMatchInlineSnapshot(`
      "content/questions.md:13  A second list of answers begins here; the first is on line 8. (split-options)
          → Indent by two spaces whatever stands between two options, and use one mark for all.
      1 finding in 1 file"
    `);
  });

  it('has its feedback under options', () => {
    const unindented = '- [ ] A director\n- [x] The customer\n\n> The seat is never filled.';
    expect(says({ answers: unindented })).toMatchInlineSnapshot(`
      "content/questions.md:11  This feedback stands under no option. (stray-feedback)
          → Put it right under its option, indented by two spaces.
      1 finding in 1 file"
    `);
    const between = '- [ ] A director\n\n> No.\n\n- [x] The customer';
    expect(says({ answers: between })).toMatchInlineSnapshot(`
      "content/questions.md:10  This feedback stands under no option. (stray-feedback)
          → Put it right under its option, indented by two spaces.
      content/questions.md:12  A second list of answers begins here; the first is on line 8. (split-options)
          → Indent by two spaces whatever stands between two options, and use one mark for all.
      2 findings in 1 file"
    `);
  });

  it('has no text behind its answers', () => {
    expect(says({ after: 'Choose well.' })).toMatchInlineSnapshot(`
      "content/questions.md:15  This text stands after the answers. (misplaced-text)
          → Put it above them, or under "### Why" or "### Hint".
      1 finding in 1 file"
    `);
  });

  it('holds neither HTML nor pictures', () => {
    expect(says({ stem: 'Whom is <b>it</b> kept for? ![](chair.png)' })).toMatchInlineSnapshot(`
      "content/questions.md:6  "<b>" is HTML, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/questions.md:6  "</b>" is HTML, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/questions.md:6  The picture "chair.png" cannot stand here. (not-prose)
          → Put pictures into lessons and guidance, and refer to them.
      3 findings in 1 file"
    `);
  });
});

describe('the revision of a question', () => {
  const revisionOf = (parts: Parts = {}) => read(parts).value[0]?.question.revision;
  const revision = revisionOf();

  it('stays when the question moves', () => {
    const answers = '- [ ] A *director*\n- [x] The **customer**, always';
    const moved = `# Questions\n\n${aQuestion({ id: 'first' })}\n${aQuestion({ answers })}`;
    const { value } = reading('questions.md', (report) => readQuestionBank(moved, report));
    expect(value[1]?.question.revision).toBe(revisionOf({ answers }));
  });

  it('stays when what is said about the question changes', () => {
    expect(revisionOf({ answers: OPTIONS.replace('Yes.', 'Yes, indeed.') })).toBe(revision);
    expect(revisionOf({ after: '### Why\n\nBecause.' })).toBe(revision);
    expect(revisionOf({ keys: { pool: 'check', points: '3', objective: 'other' } })).toBe(revision);
    expect(revisionOf({ stem: '\n\nWhom is the *chair* kept\nfor?' })).toBe(revision);
    expect(revisionOf({ id: 'renamed' })).toBe(revision);
  });

  it('changes with what is asked and with what is right', () => {
    const others = [
      { stem: 'For whom is the chair kept?' },
      { answers: OPTIONS.replace('A director', 'A manager') },
      { answers: OPTIONS.replace('[ ]', '[x]') },
      { answers: `${OPTIONS}\n- [ ] A guest` },
    ];
    const revisions = others.map(revisionOf);
    expect(new Set([revision, ...revisions]).size).toBe(others.length + 1);
  });
});
