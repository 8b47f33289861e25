import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aModule } from '../../domain/course/course.builders.ts';
import { aText } from '../../domain/prose/prose.builders.ts';
import { anyQuestion, anyResponseTo } from '../../domain/question/any-question.builders.ts';
import { gradeAnswer } from '../../domain/question/grade.ts';
import { keyOf } from '../../domain/question/key.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  aSequence,
  oneOfEachKind,
  rightResponse,
} from '../../domain/question/question.builders.ts';
import type { Question } from '../../domain/question/question.ts';
import type { Response } from '../../domain/question/response.ts';
import { itemOf } from './item.ts';
import { answersOf, itemInPlayer } from './player.builders.ts';

const CONTEXT = { module: aModule(), language: 'en', site: undefined };

const played = async (question: Question, response: Response) => {
  const { play } = await itemInPlayer(itemOf(question, CONTEXT).root);
  return play(answersOf(question, response) ?? {});
};

const points = (question: Question, response: Response): number => {
  const key = keyOf(question, (address) => address);
  return question.points * gradeAnswer(question, response, (token) => key.get(token)).score;
};

describe('an item in a player that is not ours', () => {
  it('Q2: gives all points for the right answer, and none for no answer', async () => {
    for (const question of oneOfEachKind()) {
      for (const partial of [false, true]) {
        const worth = { ...question, points: 3, partial };
        expect((await played(worth, rightResponse(worth))).score, question.kind).toBe(3);
        expect((await played(worth, [])).score, question.kind).toBe(0);
      }
    }
  });

  it('Q2: scores every answer to every question as the site does', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyResponseTo(question))),
        fc.integer({ min: 1, max: 5 }),
        async ([asked, response], worth) => {
          const question = { ...asked, points: worth };
          fc.pre(answersOf(question, response) !== undefined);
          const { score } = await played(question, response);
          // The player writes numbers with three decimals.
          expect(score).toBeCloseTo(points(question, response), 2);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('Q2: takes away for a wrong option, and for a wrong place or pair gives nothing', async () => {
    for (const [question, responses] of [
      [
        aChoiceOfSeveral(),
        [['queue'], ['queue', 'slogan'], ['queue', 'letter', 'poster'], ['slogan']],
      ],
      [
        aSequence(),
        [
          ['listen', 'decide', 'admit', 'act'],
          ['act', 'listen', 'admit', 'decide'],
        ],
      ],
      [aMatching(), [['year.plan'], ['year.plan', 'week.plan'], ['year.never', 'week.habit']]],
      [aFillIn(), [['empty'], ['empty', 'stool'], ['vacant', 'Chair'], ['', 'chair']]],
    ] as const) {
      for (const response of responses) {
        const partial = { ...question, points: 2, partial: true };
        const { score } = await played(partial, response);
        expect(score, response.join()).toBeCloseTo(points(partial, response), 3);
      }
    }
  });

  it('Q5: says to each answer what it is told, and explains the right one', async () => {
    const { shown } = await played(aChoice(), ['guest']);
    expect(shown).toEqual([
      'Said to those who choose guest.',
      'The seat keeps a voice in the room.',
    ]);
    const both = await played(aChoiceOfSeveral(), ['slogan', 'queue']);
    expect(both.shown).toContain('Said to those who choose slogan.');
    expect(both.shown).toContain('Said to those who choose queue.');
    expect((await played(aFillIn(), ['empty', 'Stool'])).shown[0]).toBe(
      'A stool is no seat at the table.',
    );
    expect((await played(aNumeric(), ['12000'])).shown[0]).toBe('One nought too many.');
    expect((await played(aChoice(), [])).shown).toEqual([]);
  });

  it('Q5: shows the hint when it is asked for, and scores what is answered then', async () => {
    const question = aChoice({ hint: aText('Who is not in the room?') });
    const { play } = await itemInPlayer(itemOf(question, CONTEXT).root);
    const asked = play({ HINT: 'true' });
    expect(asked.shown).toEqual(['Who is not in the room?']);
    expect(asked.completion).not.toBe('completed');
    const answered = play({ RESPONSE: 'id-customer' });
    expect(answered).toMatchObject({ score: 1, completion: 'completed' });
  });

  it('gives no hint in the final assessment', () => {
    const question = aChoice({ pool: 'final', hint: aText('Who is not in the room?') });
    expect(JSON.stringify(itemOf(question, CONTEXT).root)).not.toContain('Who is not in the room?');
  });
});
