import { describe, expect, it } from 'vitest';
import { aCourseFile, aFileOf, aQuestion, OPTIONS } from '../../authoring/content-file.builders.ts';
import { A_COURSE, aContentFolder } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

/** Codes and words of what is found in a bank with one more question. */
function findings(parts: Parameters<typeof aQuestion>[0], course = aCourseFile()) {
  const bank = aFileOf(A_COURSE['modules/seat/questions.md'], aQuestion({ id: 'third', ...parts }));
  const folder = aContentFolder({ 'modules/seat/questions.md': bank, 'course.yaml': course });
  return checkContent(folder).findings.map(({ code, message }) => `${code}: ${message}`);
}

const choice = (key: string, ...distractors: readonly string[]) =>
  [`- [x] ${key}`, ...distractors.map((text) => `- [ ] ${text}\n  > Why not.`)].join('\n');

const TRUE_FALSE = '- [x] True\n- [ ] False\n  > Look again.';

describe('a question', () => {
  it('may ask for what is not so when the word stands out', () => {
    expect(findings({ stem: 'Who does **not** sit there?' })).toEqual([]);
    expect(
      findings({ stem: 'Nobody sits there. “It is not free,” he says. Whose is it?' }),
    ).toEqual([]);
    expect(findings({ stem: 'The seat is not free.', answers: TRUE_FALSE })).toEqual([]);
    expect(findings({ stem: 'Who doesn’t sit there?' })).toEqual([
      'plain-negative: "third": It asks with a plain "doesn’t".',
    ]);
  });

  it('may have absolute words where the key has one too, or in one distractor', () => {
    expect(findings({ answers: choice('Every week', 'Never', 'Always') })).toEqual([]);
    expect(findings({ answers: choice('Each week', 'Never', 'Now and then') })).toEqual([]);
    expect(findings({ answers: choice('Each week', 'Never', 'Always') })).toEqual([
      'absolute-distractors: "third": Only wrong options are absolute: "Never", "Always".',
    ]);
  });

  it('may have options that differ in what they say', () => {
    expect(findings({ answers: choice('1,200', '12,000', '120') })).toEqual([]);
    expect(findings({ answers: choice('Raise the price', 'Lower the price', 'Wait') })).toEqual([]);
  });

  it('may repeat words of the question where distractors do so too', () => {
    const stem = 'Which promise does the counter break?';
    const broken = choice('The promise of the counter', 'The old speech', 'The new rule');
    const even = choice('The promise of the counter', 'A promise at the counter', 'A rule');
    expect(findings({ stem, answers: broken })).toEqual([
      'echoed-stem: "third": Only the key repeats words of the question: "promise", "counter".',
    ]);
    expect(findings({ stem, answers: even })).toEqual([]);
  });

  it('needs no feedback under a key', () => {
    expect(findings({ answers: choice('The customer', 'A guest', 'A director') })).toEqual([]);
  });

  it('may have two options when they are True and False', () => {
    expect(findings({ answers: TRUE_FALSE })).toEqual([]);
  });

  it('is not held against English words in another language', () => {
    const course = aCourseFile({ language: 'sw' });
    expect(findings({ stem: 'Who does not sit there?' }, course)).toEqual([]);
  });
});

describe('an allow line', () => {
  const two = '- [ ] A guest\n  > No.\n- [x] The customer';

  it('lets one case through', () => {
    const keys = { allow: 'few-options because only two are in the room' };
    expect(findings({ answers: two, keys })).toEqual([]);
  });

  it('lets no other case through', () => {
    const keys = { allow: 'joke-option because only two are in the room' };
    expect(findings({ answers: two, keys })).toEqual([
      'few-options: "third": It has 2 options.',
      'idle-allow: "third" is allowed to break "joke-option" and does not.',
    ]);
  });

  it('goes when nothing is left to allow', () => {
    const keys = { allow: 'few-options because only two are in the room' };
    expect(findings({ answers: OPTIONS, keys })).toEqual([
      'idle-allow: "third" is allowed to break "few-options" and does not.',
    ]);
  });
});
