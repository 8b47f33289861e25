import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodleWords } from '#words/moodle.ts';
import { expectSameScore, expectSameTexts, fileWith } from '../../../tests/moodle/compare.ts';
import { anyAnswerTo } from '../../../tests/moodle/given.ts';
import { importGift } from '../../../tests/moodle/import-gift.ts';
import { readGift } from '../../../tests/moodle/read-gift.ts';
import { scoreOf, wordsOf } from '../../../tests/moodle/score.ts';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aText, words } from '../../domain/prose/prose.builders.ts';
import { anyAwkwardQuestion } from '../../domain/question/any-text.builders.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  anOption,
  aSequence,
  aTrueFalse,
  oneOfEachKind,
} from '../../domain/question/question.builders.ts';
import type { Question } from '../../domain/question/question.ts';
import { giftBanks } from './gift-banks.ts';

const { losses } = moodleWords;

/** GIFT has two readers here: Moodle, in its own steps, and gift-pegjs, which is stricter. */
describe.each([
  ['Moodle', importGift],
  ['gift-pegjs', readGift],
])('giftBanks, read by %s', (_, read) => {
  function imported(question: Question) {
    const { text, said, module } = fileWith(question, giftBanks);
    const [only, ...others] = read(text);
    expect(others).toEqual([]);
    return { only, said, module, text };
  }

  /** A question that has to be in the file. */
  function present(question: Question) {
    const { only, ...rest } = imported(question);
    if (!only) throw new Error('It is not in the file.');
    return { only, ...rest };
  }

  it('writes a file for each module and keeps the final assessment apart', () => {
    const questions = [
      aChoice({ id: 'a', pool: 'check' }),
      aChoice({ id: 'b' }),
      aChoice({ id: 'c', pool: 'final' }),
    ];
    const { open, kept } = giftBanks(aCourse({ modules: [aModule({ questions })] }));
    expect(open.map(({ name, kind, module }) => [name, kind, module])).toEqual([
      ['seat.gift', 'gift', 'seat'],
    ]);
    expect(kept.map(({ name, module }) => [name, module])).toEqual([
      ['course-final.gift', undefined],
    ]);
    const text = new TextDecoder().decode(open[0]?.bytes);
    expect(read(text).map(({ name, category }) => [name, category])).toEqual([
      ['a', '$course$/top/Empty Chair/A seat in the strategy/Checks'],
      ['b', '$course$/top/Empty Chair/A seat in the strategy/Quiz'],
    ]);
    expect(text).toContain('// objective:customer-voice (apply): keep the customer’s voice');
  });

  it('A6: keeps titles with quotes, signs of code, emoji and every script', () => {
    const title = "“שלום” & <b> > ' / = {a: b} ~ 🪑";
    const modules = [aModule({ title, questions: [aChoice()] })];
    const text = new TextDecoder().decode(giftBanks(aCourse({ modules })).open[0]?.bytes);
    expect(read(text)[0]?.category).toBe(
      "$course$/top/Empty Chair/“שלום” & &lt;b> > ' // = {a: b} ~ 🪑/Quiz",
    );
  });

  it('G2, trap 40: shares the grade out in fractions that Moodle takes', () => {
    const three = ['a', 'b', 'c'].map((text) => anOption(text, { key: true }));
    const options = [...three, anOption('d')];
    const { only, text } = present(aChoice({ several: true, partial: true, options }));
    expect(text).toContain('~%33.33333%[html]a#');
    expect(text).toContain('~%-33.33333%[html]d#');
    expect(scoreOf(only, ['a', 'b', 'd'])).toBeCloseTo(1 / 3);
  });

  it('trap 41: takes no text for code', () => {
    const code = 'a { color: red; } =~#:\\';
    const { only } = present(aChoice({ stem: aText(code), why: aText(code) }));
    expect(only.type).toBe('multichoice');
    expect([only.text, only.generalFeedback]).toEqual([`<p>${code}</p>`, `<p>${code}</p>`]);
  });

  it('trap 43: says of every text that it is HTML, and encodes tags that are text', () => {
    const option = { ...anOption('tag', { key: true }), text: [words('<p>')] };
    const { text } = present(aChoice({ options: [option, anOption('b')] }));
    expect(text).toContain('=[html]&lt;p&gt;#[html]<p>');
  });

  it('tells what is said of true from what is said of false', () => {
    for (const key of ['True', 'False']) {
      const options = ['True', 'False'].map((text) => anOption(text, { key: text === key }));
      expect(present(aTrueFalse({ options })).only).toMatchObject({
        right: key === 'True',
        ifTrue: '<p>Said to those who choose True.</p>',
        ifFalse: '<p>Said to those who choose False.</p>',
      });
    }
  });

  it('G7: asks for the item of each place where an order is meant, and says so', () => {
    const { only, said } = present(aSequence({ partial: true }));
    expect(only.type).toBe('match');
    expect(scoreOf(only, ['listen', 'decide', 'admit', 'act'])).toBe(0.5);
    expect(said).toEqual([losses.giftSequence]);
    expect(present(aSequence()).said).toEqual([losses.giftSequence, losses.giftSequenceWhole]);
  });

  it('G7: names a question that is not in the file', () => {
    const gaps = imported(aFillIn());
    expect([gaps.only, gaps.said]).toEqual([undefined, [losses.giftGaps]]);
    const arrow = imported(aFillIn({ gaps: [['a -> b']] }));
    expect([arrow.only, arrow.said]).toEqual([undefined, [losses.giftCode]]);
    const format = imported(aFillIn({ gaps: [['[html]']], slips: [] }));
    expect([format.only, format.said]).toEqual([undefined, [losses.giftCode]]);
  });

  it('names points, hints, units and the order of options, which it cannot keep', () => {
    const { said } = present(aChoice({ points: 3, fixedOrder: true, hint: aText('Look up.') }));
    expect(said).toEqual([losses.giftOrder, losses.giftPoints(3), losses.giftHint]);
    const numeric = present(aNumeric());
    expect(numeric.said).toEqual([losses.number, losses.giftUnit]);
    expect(wordsOf(numeric.only.text)).toContain('Givetheanswerinshillings.');
  });

  it('keeps values that belong to nothing', () => {
    const { only } = present(aMatching());
    const pairs = [{ answer: 'plan' }, { answer: 'habit' }, { text: '', answer: 'never' }];
    expect(only).toMatchObject({ pairs });
  });

  it('says where part of an answer earns more than on the site', () => {
    expect(present(aChoiceOfSeveral()).said).toEqual([losses.wholeChoice]);
    expect(present(aMatching()).said).toEqual([losses.wholeMatch]);
  });

  it('G3, G4, G6: keeps awkward texts, and gives the scores of the site', () => {
    const asked = anyAwkwardQuestion.chain((question) =>
      fc.tuple(
        fc.constant(question),
        fc.array(anyAnswerTo(question), { minLength: 4, maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(asked, ([question, responses]) => {
        const { only, said, module } = imported(question);
        if (!only) {
          expect([losses.giftGaps, losses.giftCode]).toContain(said[0]);
          return;
        }
        expectSameTexts(only, module, question);
        for (const response of responses) expectSameScore(only, question, response, said);
      }),
      { numRuns: 150 },
    );
  });
});

it('A1: gives the same bytes for the same course', () => {
  const course = aCourse({ modules: [aModule({ questions: oneOfEachKind() })] });
  expect(giftBanks(course)).toEqual(giftBanks(course));
});
