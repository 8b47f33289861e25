import { expect } from 'vitest';
import type { Module } from '../../src/domain/course/course.ts';
import { portableHtml } from '../../src/exports/portable-prose.ts';
import { aCourse, aModule } from '../../src/domain/course/course.builders.ts';
import { gradeAnswer } from '../../src/domain/question/grade.ts';
import { keyOf } from '../../src/domain/question/key.ts';
import type { Question } from '../../src/domain/question/question.ts';
import type { Response } from '../../src/domain/question/response.ts';
import { moodleWords } from '#words/moodle.ts';
import type { QuestionBanks } from '../../src/exports/question-banks.ts';
import { givenFor } from './given.ts';
import type { Imported } from './imported.ts';
import { scoreOf, wordsOf } from './score.ts';

const { losses } = moodleWords;

/** Sentences that say of a question that part of the answer earns more in Moodle than on the site. */
const MORE_FOR_A_PART: readonly string[] = [
  losses.wholeChoice,
  losses.wholeMatch,
  losses.wholeGaps,
  losses.giftSequenceWhole,
];

/** Holds the score that Moodle gives against the one on the site, as far as the losses allow. */
export function expectSameScore(
  imported: Imported,
  question: Question,
  response: Response,
  said: readonly string[],
): void {
  const key = keyOf(question, (address) => address);
  const here = gradeAnswer(question, response, (token) => key.get(token));
  const there = scoreOf(imported, givenFor(question, response));
  const context = `${question.id}: ${JSON.stringify(response)}`;
  expect(there > 0.9999, context).toBe(here.right);
  if (said.some((what) => MORE_FOR_A_PART.includes(what))) {
    expect(there, context).toBeLessThanOrEqual(here.share + 0.0001);
  } else expect(there, context).toBeCloseTo(here.score, 4);
}

/** Holds the texts that people read against those of the question. */
export function expectSameTexts(imported: Imported, module: Module, question: Question): void {
  expect(imported.name).toBe(question.id);
  expect(imported.idnumber).toBe(`${module.id}/${question.id}`);
  expect(imported.tags).toContain(`objective:${question.objective}`);
  for (const idea of question.ideas) expect(imported.tags).toContain(`idea:${idea}`);
  const why = portableHtml(question.why, undefined);
  expect(wordsOf(imported.generalFeedback)).toBe(wordsOf(why));
  const stem = wordsOf(portableHtml(question.stem, undefined));
  if (question.kind !== 'fill-in') expect(wordsOf(imported.text)).toContain(stem);
  if ('answers' in imported && question.kind === 'choice') {
    const feedback = question.options.map((each) =>
      wordsOf(portableHtml(each.feedback, undefined)),
    );
    expect(imported.answers.map((each) => wordsOf(each.feedback))).toEqual(feedback);
  }
}

/** The one file of a course that has only this question in the pool of its quiz. */
export function fileWith(
  question: Question,
  banks: (course: ReturnType<typeof aCourse>) => QuestionBanks,
): { readonly text: string; readonly said: readonly string[]; readonly module: Module } {
  const module = aModule({ questions: [question] });
  const [file] = banks(aCourse({ modules: [module] })).open;
  if (!file) throw new Error('No file');
  return {
    text: new TextDecoder().decode(file.bytes),
    said: file.losses.map(({ what }) => what),
    module,
  };
}
