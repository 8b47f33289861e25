import { expect, it } from 'vitest';
import { analyseItems } from '../src/analysis/analyse-items.ts';
import { aContentFolder } from '../src/catalogue/content-folder.builders.ts';
import { checkContent } from '../src/catalogue/load-course.ts';
import {
  analysedItem,
  type AnswerSheet,
  type GivenAnswer,
} from '../src/domain/analysis/answer-sheet.ts';
import { itemStatsText } from '../src/domain/analysis/item-stats.ts';

/** The small course, with what a group of forty answered: `second` is right for those who know least. */
function aMeasuredCourse() {
  const { course } = checkContent(aContentFolder());
  if (!course) throw new Error('The small course has mistakes.');
  const questions = course.modules.flatMap((module) =>
    module.questions.map((question) => ({ question, item: analysedItem(module.id, question) })),
  );
  const sheets = Array.from({ length: 40 }, (_, person): AnswerSheet => {
    const knows = person >= 18;
    return new Map(
      questions.map(({ item: { name, options } }): [string, GivenAnswer] => {
        const isRight = name === 'seat/second' ? !knows : knows;
        const { id = '' } = options.find(({ key }) => key === isRight) ?? {};
        return [name, { response: [id], score: isRight ? 1 : 0, seconds: person }];
      }),
    );
  });
  return { course, questions, sheets };
}

it('brings what a group answered back to the author, and names the question that misled', () => {
  const { course, questions, sheets } = aMeasuredCourse();
  const figures = analyseItems(
    questions.map(({ item }) => item),
    sheets,
  );
  const measured = questions.flatMap(({ question: { revision }, item: { name } }) => {
    const own = figures.get(name);
    return own ? [{ name, revision, figures: own }] : [];
  });
  const text = itemStatsText(course, measured, new Date());

  const { findings, notices } = checkContent(aContentFolder({ 'item-stats.json': text }));
  expect(findings).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^"second": of those who did better .* 22 chose .* and 0 the key \(n = 40\)\.$/,
    ),
    expect.stringMatching(/^"second": those who got it right did worse .* n = 40, /),
  ]);
});
