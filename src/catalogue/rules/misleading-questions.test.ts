import { describe, expect, it } from 'vitest';
import {
  aFileOf,
  anItemStatsFile,
  aModuleFile,
  aQuestion,
} from '../../authoring/content-file.builders.ts';
import { findingsAsText } from '../../authoring/finding.ts';
import { readQuestionBank } from '../../authoring/question-bank.ts';
import type { ItemStats } from '../../domain/analysis/item-stats.ts';
import { A_COURSE, aContentFolder, type Files } from '../content-folder.builders.ts';
import { reportOf } from '../content-report.ts';
import { checkContent, loadCourse } from '../load-course.ts';

const BANK = 'modules/seat/questions.md';

const questionIn = (bank: string, place: number) => {
  const question = readQuestionBank(bank, () => undefined)[place]?.question;
  if (question?.kind !== 'choice') throw new Error('There is no choice in this place.');
  return question;
};
const second = questionIn(A_COURSE[BANK], 1);
const { revision } = second;

type Figures = Partial<ItemStats['questions'][string]>;
const withFigures = (figures: Figures, name = 'seat/second', changes: Files = {}) =>
  checkContent(
    aContentFolder({
      'item-stats.json': anItemStatsFile({ [name]: { revision, ...figures } }),
      ...changes,
    }),
  );
const said = (...given: Parameters<typeof withFigures>): string =>
  findingsAsText(withFigures(...given).notices, 'content', 'notice');

/** Figures of the options of a question, the first of which drew `better` of the better half, and the key seven. */
const drawing = (better: number, question = second): Figures => ({
  options: Object.fromEntries(
    question.options.map(({ id, key }, place) => [
      id,
      { n: 13, better: key ? 7 : place === 0 ? better : 0, rest: 0.5 },
    ]),
  ),
});

describe('a question that misleads', () => {
  it('is named with its people, and with what to look at', () => {
    expect(said({ discrimination: { r: -0.412, n: 38 } })).toMatchInlineSnapshot(`
      "content/modules/seat/questions.md:16  "second": those who got it right did worse in the rest than those who got it wrong (discrimination -0.41, n = 38, 95 % interval -0.65 to -0.11). (misleading-question)
          → Look at the key first; then whether another option can be defended, and whether the stem asks one thing.
      1 notice in 1 file"
    `);
  });

  it('is named with a warning where chance alone may explain it', () => {
    expect(said({ discrimination: { r: -0.1, n: 31 } })).toMatchInlineSnapshot(`
      "content/modules/seat/questions.md:16  "second": those who got it right did worse in the rest than those who got it wrong (discrimination -0.10, n = 31, 95 % interval -0.44 to 0.26; chance alone may explain it). (misleading-question)
          → Look at the key first; then whether another option can be defended, and whether the stem asks one thing.
      1 notice in 1 file"
    `);
  });

  it('is named with the option that draws the better half', () => {
    expect(said(drawing(9))).toMatchInlineSnapshot(`
      "content/modules/seat/questions.md:16  "second": of those who did better in the rest, 9 chose "A director" and 7 the key (n = 40; chance alone may explain it). (misleading-question)
          → Look at the key first; then what makes this option wrong, and say it in the stem or the option.
      1 notice in 1 file"
    `);
    expect(withFigures(drawing(7)).notices).toEqual([]);
  });

  it('is not named for what few people answered', () => {
    expect(withFigures({ n: 29, discrimination: { r: -0.9, n: 29 } }).notices).toEqual([]);
  });

  it('stops no build, and stands in the report', () => {
    const checked = withFigures({ discrimination: { r: -0.4, n: 40 } });
    expect(checked).toMatchObject({ findings: [], course: { id: 'empty-chair' } });
    expect(reportOf(checked)).toMatchObject({
      findings: [],
      notices: [{ code: 'misleading-question', file: BANK, line: 16 }],
    });
    const folder = aContentFolder({
      'item-stats.json': anItemStatsFile({ 'seat/gone': {} }),
    });
    expect(loadCourse(folder).notices).toMatchObject([{ code: 'removed-question' }]);
  });
});

describe('figures', () => {
  it('of a question as it was are passed over, and that is said', () => {
    expect(said({ revision: 'r0', discrimination: { r: -0.4, n: 40 } })).toContain(
      `content/item-stats.json:7  The figures of "seat/second" (n = 40) are of revision r0, and it has ${revision} today; they are passed over. (outdated-figures)`,
    );
  });

  it('of a question that is gone are passed over, and that is said', () => {
    expect(said({}, 'seat/gone')).toContain(
      'content/item-stats.json:7  There is no question "seat/gone"; its figures are passed over. (removed-question)',
    );
  });

  it('of an earlier wording hold, but not those of its options', () => {
    const keys = { same: revision };
    const bank = aFileOf(
      aQuestion({ keys: { pool: 'check' } }),
      aQuestion({ id: 'second', stem: 'Who is it that speaks?', keys }),
      aQuestion({ id: 'another', stem: 'Who may sit on the chair?' }),
    );
    // One option had another text, and so another id: what is left of a question is not the question.
    const renamed = Object.fromEntries(
      Object.entries(drawing(9).options ?? {}).map(([id, each], place) => [
        place === 2 ? 'old' : id,
        each,
      ]),
    );
    const figures = { options: renamed, discrimination: { r: -0.4, n: 40 } };
    const { notices } = withFigures(figures, 'seat/second', { [BANK]: bank });
    expect(notices.map(({ code, message }) => [code, message.includes('the key')])).toEqual([
      ['misleading-question', false],
    ]);
  });

  it('go with a question and a module that have another name', () => {
    const changes = {
      'modules/seat/module.yaml': aModuleFile({ drawing: 'An empty chair', was: '[chair]' }),
      [BANK]: A_COURSE[BANK].replace('## second\n\n', '## second\n\nwas: old-second\n'),
    };
    expect(said({ discrimination: { r: -0.4, n: 40 } }, 'chair/old-second', changes)).toContain(
      `content/${BANK}:16  "second"`,
    );
  });

  it('of another course are refused', () => {
    const { findings } = checkContent(
      aContentFolder({ 'item-stats.json': anItemStatsFile({ 'seat/second': {} }, 'other') }),
    );
    expect(findingsAsText(findings, 'content')).toMatchInlineSnapshot(`
      "content/item-stats.json:3  The figures are of the course "other", and this is "empty-chair". (wrong-value)
          → Take the file out, or save the one of this course.
      1 finding in 1 file"
    `);
  });

  it('are kept back while the bank of their question cannot be read whole', () => {
    const bank = A_COURSE[BANK].replace('## second', '## Second');
    const { findings, notices } = withFigures({}, 'seat/second', { [BANK]: bank });
    expect(findings.length).toBeGreaterThan(0);
    expect(notices).toEqual([]);
  });
});
