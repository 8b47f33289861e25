import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodleWords } from '#words/moodle.ts';
import { anyAnswerTo } from '../../../tests/moodle/given.ts';
import { expectSameScore, expectSameTexts, fileWith } from '../../../tests/moodle/compare.ts';
import { importXml } from '../../../tests/moodle/import-xml.ts';
import { scoreOf, wordsOf } from '../../../tests/moodle/score.ts';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aText, anElement } from '../../domain/prose/prose.builders.ts';
import { anyAwkwardQuestion } from '../../domain/question/any-text.builders.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  anOption,
  aSequence,
  oneOfEachKind,
} from '../../domain/question/question.builders.ts';
import type { Question } from '../../domain/question/question.ts';
import { moodleXmlBanks } from './moodle-xml-banks.ts';

const { losses } = moodleWords;

/** The question as Moodle keeps it. */
function imported(question: Question) {
  const { text, said, module } = fileWith(question, moodleXmlBanks);
  const [only, ...others] = importXml(text);
  if (!only || others.length > 0) throw new Error(`${others.length + 1} questions`);
  return { only, said, module, text };
}

describe('moodleXmlBanks', () => {
  it('writes a file for each module and keeps the final assessment apart', () => {
    const questions = [
      aChoice({ id: 'a', pool: 'check' }),
      aChoice({ id: 'b' }),
      aChoice({ id: 'c', pool: 'final' }),
    ];
    const modules = [
      aModule({ questions }),
      aModule({ id: 'later', status: 'coming', questions }),
      aModule({ id: 'bare' }),
    ];
    const { open, kept } = moodleXmlBanks(aCourse({ modules }));
    expect(open.map(({ name, kind, module }) => [name, kind, module])).toEqual([
      ['seat-moodle.xml', 'moodle-xml', 'seat'],
    ]);
    expect(kept.map(({ name, module }) => [name, module])).toEqual([
      ['course-final-moodle.xml', undefined],
    ]);
    const text = new TextDecoder().decode(open[0]?.bytes);
    expect(importXml(text).map(({ name, category }) => [name, category])).toEqual([
      ['a', '$course$/top/Empty Chair/A seat in the strategy/Checks'],
      ['b', '$course$/top/Empty Chair/A seat in the strategy/Quiz'],
    ]);
  });

  it('A1: gives the same bytes for the same course', () => {
    const course = aCourse({ modules: [aModule({ questions: oneOfEachKind() })] });
    expect(moodleXmlBanks(course)).toEqual(moodleXmlBanks(course));
  });

  it('A6: keeps titles with quotes, signs of code, emoji and every script', () => {
    const title = "“שלום” & <b> > ' / 🪑";
    const modules = [aModule({ title, questions: [aChoice()] })];
    const text = new TextDecoder().decode(moodleXmlBanks(aCourse({ modules })).open[0]?.bytes);
    expect(importXml(text)[0]?.category).toBe(
      "$course$/top/Empty Chair/“שלום” & &lt;b> > ' // 🪑/Quiz",
    );
  });

  it('G2, trap 40: shares the grade out in fractions that Moodle takes', () => {
    const three = ['a', 'b', 'c'].map((text) => anOption(text, { key: true }));
    const { text } = imported(
      aChoice({ several: true, partial: true, options: [...three, anOption('d')] }),
    );
    expect([...text.matchAll(/fraction="([^"]+)"/g)].map(([, share]) => share)).toEqual([
      '33.33333',
      '33.33333',
      '33.33333',
      '-33.33333',
    ]);
  });

  it('takes everything off for a wrong option where only the whole answer earns points', () => {
    const { only, said } = imported(aChoiceOfSeveral());
    expect(scoreOf(only, ['queue', 'letter', 'poster'])).toBe(0);
    expect(scoreOf(only, ['queue'])).toBe(0.5);
    expect(said).toEqual([losses.wholeChoice]);
  });

  it('gives a full grade for more right options than a grade can be shared among', () => {
    const options = Array.from({ length: 12 }, (_, index) =>
      anOption(`o${index}`, { key: index < 11 }),
    );
    const { only, said } = imported(aChoice({ several: true, partial: true, options }));
    const keys = options.slice(0, 11).map(({ id }) => id);
    expect(scoreOf(only, keys)).toBe(1);
    expect(said).toEqual([losses.share(11)]);
  });

  it('trap 44: tells Moodle how to grade an order, with all the elements that it needs', () => {
    expect(imported(aSequence()).only).toMatchObject({ grading: 'ALL_OR_NOTHING' });
    const { only, said } = imported(aSequence({ partial: true }));
    expect(only).toMatchObject({ grading: 'ABSOLUTE_POSITION' });
    expect(scoreOf(only, ['listen', 'decide', 'admit', 'act'])).toBe(0.5);
    expect(said).toEqual([]);
  });

  it('keeps values that belong to nothing, and the headings of the columns', () => {
    const { only } = imported(aMatching());
    expect(only).toMatchObject({
      pairs: [{ answer: 'plan' }, { answer: 'habit' }, { text: '', answer: 'never' }],
    });
    expect(wordsOf(only.text)).toContain('Chooseforeach“Horizon”its“Tool”.');
  });

  it('G7: makes a text with embedded answers of several gaps, and says what they count', () => {
    const { only, said } = imported(aFillIn({ stem: gaps(2) }));
    expect(only).toMatchObject({ type: 'multianswer', points: 2 });
    expect(scoreOf(only, ['VACANT', 'stool'])).toBe(0.5);
    expect(said).toEqual([losses.wholeGaps, losses.gapPoints(1, 2)]);
    const four = imported(aFillIn({ stem: gaps(2), points: 4, partial: true }));
    expect(four.only.points).toBe(4);
    expect(four.said).toEqual([]);
  });

  it('takes either kind of quotes in a typed answer, and an asterisk as it is', () => {
    const { only } = imported(aFillIn({ stem: gaps(1), gaps: [['founder’s *']], slips: [] }));
    expect(scoreOf(only, ["Founder's *"])).toBe(1);
    expect(scoreOf(only, ['founder’s *'])).toBe(1);
    expect(scoreOf(only, ["founder's chair"])).toBe(0);
  });

  it('reads a number with its unit behind it', () => {
    const { only, text } = imported(aNumeric());
    for (const typed of ['1200', '1150', '1,250', '1 200 shillings'])
      expect(scoreOf(only, [typed])).toBe(1);
    for (const typed of ['1251', '1149.9', '12000', 'none']) expect(scoreOf(only, [typed])).toBe(0);
    expect(text).toContain('<unit_name>shillings</unit_name>');
  });

  it('says when a link to the site had to become plain words', () => {
    const why = aText(anElement('a', { href: '/glossary/' }, 'Glossary'));
    const { only, said } = imported(aChoice({ why }));
    expect([only.generalFeedback, said]).toEqual(['<p>Glossary</p>', [losses.links]]);
    const modules = [aModule({ questions: [aChoice({ why })] })];
    const [file] = moodleXmlBanks(aCourse({ modules }), 'https://example.org/').open;
    expect(file?.losses).toEqual([]);
    expect(importXml(new TextDecoder().decode(file?.bytes))[0]?.generalFeedback).toBe(
      '<p><a href="https://example.org/glossary/">Glossary</a></p>',
    );
  });

  it('gives a spelling that is also listed as wrong all points, as the site does', () => {
    const slips = [{ answer: 'chair', feedback: aText('No.') }];
    const { only } = imported(aFillIn({ stem: gaps(1), gaps: [['chair']], slips }));
    expect(scoreOf(only, ['chair'])).toBe(1);
  });

  it('keeps points, hints and the order of options', () => {
    const { only, said } = imported(
      aChoice({ points: 3, fixedOrder: true, hint: aText('Look up.') }),
    );
    expect(only).toMatchObject({ points: 3, shuffle: false, hints: ['<p>Look up.</p>'] });
    expect(said).toEqual([losses.hint]);
  });

  it('G3, G4: keeps awkward texts, and gives the scores of the site', () => {
    const asked = anyAwkwardQuestion.chain((question) =>
      fc.tuple(
        fc.constant(question),
        fc.array(anyAnswerTo(question), { minLength: 4, maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(asked, ([question, responses]) => {
        const { only, said, module } = imported(question);
        expectSameTexts(only, module, question);
        for (const response of responses) expectSameScore(only, question, response, said);
      }),
      { numRuns: 150 },
    );
  });
});

const gaps = (count: number) =>
  aText(
    'It is ',
    ...Array.from({ length: count }, (_, gap) => ({
      kind: 'component' as const,
      name: 'Gap',
      attributes: { gap: `${gap}` },
      children: [],
      line: 1,
    })),
  );
