import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { course, readyModules } from '../../../tests/course.ts';
import { expectSameScore, expectSameTexts } from '../../../tests/moodle/compare.ts';
import { anyAnswerTo } from '../../../tests/moodle/given.ts';
import { importGift } from '../../../tests/moodle/import-gift.ts';
import { importXml } from '../../../tests/moodle/import-xml.ts';
import { readGift } from '../../../tests/moodle/read-gift.ts';
import type { Imported } from '../../../tests/moodle/imported.ts';
import { rightResponse } from '../../domain/question/question.builders.ts';
import type { Download } from '../download.ts';
import { giftBanks } from '../gift/gift-banks.ts';
import { moodleXmlBanks } from '../moodle-xml/moodle-xml-banks.ts';

/** Every question of the course with its module, by the name of a loss's object. */
const questions = new Map(
  readyModules.flatMap((module) =>
    module.questions.map((question) => [
      `question/${module.id}/${question.id}`,
      { module, question },
    ]),
  ),
);

describe.each([
  ['G6: GIFT, read by gift-pegjs', giftBanks, readGift],
  ['GIFT, read by Moodle', giftBanks, importGift],
  ['Moodle XML', moodleXmlBanks, importXml],
])('%s', (_, banks, read) => {
  const { open, kept } = banks(course);
  const files = [...open, ...kept];
  const readIn = ({ bytes }: Download): readonly Imported[] =>
    read(new TextDecoder().decode(bytes));
  const losses = Map.groupBy(
    files.flatMap((file) => file.losses),
    ({ object }) => object,
  );
  const saidOf = (object: string) => (losses.get(object) ?? []).map(({ what }) => what);
  const imported = new Map(
    files.flatMap(readIn).map((each) => [`question/${each.idnumber}`, each]),
  );

  it('G1: has every question of the course once, by its name, or names it', () => {
    expect(files.flatMap(readIn)).toHaveLength(imported.size);
    for (const object of questions.keys()) {
      if (!imported.has(object)) expect(saidOf(object).join(' ')).toContain('not in the file');
    }
    expect([...imported.keys()].filter((object) => !questions.has(object))).toEqual([]);
    expect([...losses.keys()].filter((object) => !questions.has(object))).toEqual([]);
  });

  it('keeps the questions of the final assessment in a file of their own', () => {
    const pools = (some: readonly Download[]) =>
      new Set(
        some
          .flatMap(readIn)
          .map(({ idnumber }) => questions.get(`question/${idnumber}`)?.question.pool),
      );
    expect(pools(open)).toEqual(new Set(['check', 'quiz']));
    expect(pools(kept)).toEqual(new Set(['final']));
  });

  it('G2, trap 42: grades every question as the site does, the right answer with all', () => {
    for (const [object, each] of imported) {
      const { question } = questions.get(object) ?? {};
      if (!question) continue;
      const said = saidOf(object);
      const some = fc.sample(anyAnswerTo(question), { numRuns: 12, seed: 1 });
      for (const response of [rightResponse(question), ...some]) {
        expectSameScore(each, question, response, said);
      }
    }
  });

  it('G3, G5: keeps texts, feedback, tags and ids', () => {
    for (const [object, each] of imported) {
      const { module, question } = questions.get(object) ?? {};
      if (!module || !question) continue;
      expectSameTexts(each, module, question);
      expect(each.category).toMatch(/^\$course\$\/top\/[^/]+\/[^/]+\/[^/]+$/);
      expect(each.category).toContain(module.title);
    }
  });
});
