import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';
import { anyResponseTo } from '../domain/question/any-question.builders.ts';
import { gradeAnswer } from '../domain/question/grade.ts';
import { keyOf } from '../domain/question/key.ts';
import { rightResponse } from '../domain/question/question.builders.ts';
import type { Question } from '../domain/question/question.ts';
import type { Response } from '../domain/question/response.ts';
import { itemOf } from '../exports/qti/item.ts';
import { answersOf, itemInPlayer } from '../exports/qti/player.builders.ts';

// jsdom has a Uint8Array of its own, which what reads Markdown does not know.
vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
const { course } = loadCourse(contentFolder());
const placed = course.modules.flatMap((module) =>
  module.questions.map((question) => ({ module, question })),
);

/** The right answer, none, every option by itself, every slip, and some others. */
function responsesTo(question: Question): readonly Response[] {
  const alone = 'options' in question ? question.options.map(({ id }) => [id]) : [];
  const slips = 'slips' in question ? question.slips.map(({ answer }) => [answer]) : [];
  const others = fc.sample(anyResponseTo(question), { numRuns: 6, seed: 1 });
  return [rightResponse(question), [], ...alone, ...slips, ...others];
}

describe('every question of the course in a QTI player', () => {
  it('Q2: gets the score that it gets on the site, for every answer', async () => {
    let compared = 0;
    for (const { module, question } of placed) {
      const { root } = itemOf(question, { module, language: course.language, site: undefined });
      const key = keyOf(question, (address) => address);
      const { play, reset } = await itemInPlayer(root);
      for (const response of responsesTo(question)) {
        const answers = answersOf(question, response);
        if (!answers) continue;
        reset();
        const { score } = gradeAnswer(question, response, (token) => key.get(token));
        expect(play(answers).score, `${question.id}: ${response.join(', ')}`).toBeCloseTo(
          question.points * score,
          2,
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(placed.length * 4);
  }, 120_000);

  it('Q5: says to everyone who chooses an option what the site says', async () => {
    for (const { module, question } of placed) {
      if (!('options' in question)) continue;
      const { root } = itemOf(question, { module, language: course.language, site: undefined });
      const { play, reset } = await itemInPlayer(root);
      for (const { id, feedback } of question.options) {
        reset();
        const { shown } = play(answersOf(question, [id]) ?? {});
        expect(shown.length).toBe(
          (feedback.length > 0 ? 1 : 0) + (question.why.length > 0 ? 1 : 0),
        );
      }
    }
  }, 120_000);
});
