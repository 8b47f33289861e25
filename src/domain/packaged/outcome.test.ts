import { describe, expect, it } from 'vitest';
import { aCourse, aLesson } from '../course/course.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { answered, completed, quiz } from '../record/statement.builders.ts';
import { FINAL_OBJECT, type Statement } from '../record/statement.ts';
import { aFullModule, anOutline, questionsIn } from './outline.builders.ts';
import { attemptsLeft } from './attempts.ts';
import { outcomeOf, scoredObjects } from './outcome.ts';
import { packageOutline, type PackageOutline } from './outline.ts';

const checked = questionsIn('check').map(({ id }) => answered(id, true));
const passed = quiz('passed', { score: 0.9, success: true, attempt: 'a' });
const failed = quiz('failed', { score: 0.5, success: false, attempt: 'a' });

describe('the outcome of a package', () => {
  it('begins with nothing', () => {
    expect(outcomeOf([], anOutline())).toMatchObject({
      completion: 'not attempted',
      success: 'unknown',
      progress: 0,
      finished: false,
    });
  });

  it('is incomplete while something is left to do', () => {
    const { completion, progress, success } = outcomeOf(checked.slice(0, 3), anOutline());
    expect([completion, success]).toEqual(['incomplete', 'unknown']);
    expect(progress).toBeCloseTo(3 / 14, 4);
  });

  it('has completion and success apart', () => {
    expect(outcomeOf([passed], anOutline())).toMatchObject({
      completion: 'incomplete',
      success: 'passed',
      score: 0.9,
      finished: false,
    });
    expect(outcomeOf([...checked, failed], anOutline())).toMatchObject({
      completion: 'completed',
      success: 'failed',
      score: 0.5,
      progress: 1,
      finished: false,
    });
    expect(outcomeOf([...checked, passed], anOutline())).toMatchObject({ finished: true });
  });

  it('counts the best attempt, by the mark that is given', () => {
    const outline = anOutline();
    expect(outcomeOf([passed, failed], outline)).toMatchObject({ success: 'passed', score: 0.9 });
    expect(outcomeOf([passed, failed], outline, 0.95).success).toBe('failed');
    expect(outcomeOf([failed], outline, 0.5).success).toBe('passed');
  });

  it.each([
    ['everything', [...checked, passed], [checked, [passed]]],
    ['lessons', checked, [[passed]]],
    ['quiz', [failed], [checked]],
  ] as const)('is completed by %s', (completes, enough, tooLittle) => {
    const outline = anOutline({}, { completes });
    expect(outcomeOf(enough, outline).completion).toBe('completed');
    for (const statements of tooLittle) {
      expect(outcomeOf(statements, outline).completion).toBe('incomplete');
    }
  });

  it('reports a failed attempt as incomplete where the course says so, until none is left', () => {
    const outline = anOutline({}, { failed: 'incomplete', attempts: 2 });
    const once = [quiz('initialized'), failed];
    expect(outcomeOf(once, outline)).toMatchObject({ success: 'unknown', score: 0.5 });
    const twice = [...checked, ...once, quiz('initialized'), failed];
    expect(outcomeOf(twice, outline)).toMatchObject({ success: 'failed', finished: true });
    expect(outcomeOf(twice.slice(0, -1), outline)).toMatchObject({
      success: 'unknown',
      finished: false,
    });
  });

  it('knows how many attempts are left', () => {
    const begun = [quiz('initialized')];
    expect(attemptsLeft(begun, 'quiz/seat', 2)).toBe(1);
    expect(attemptsLeft([...begun, ...begun, ...begun], 'quiz/seat', 2)).toBe(0);
    expect(attemptsLeft(begun, 'quiz/seat')).toBe(Number.POSITIVE_INFINITY);
  });

  it('is done when a lesson without checks is done and nothing is scored', () => {
    const outline = anOutline({ questions: [], lessons: [aLesson()] });
    expect(outcomeOf([completed('empty-chair')], outline)).toMatchObject({
      completion: 'completed',
      success: 'unknown',
      finished: true,
    });
  });
});

describe('the outcome of a whole course', () => {
  const outlineWith = (...ids: readonly string[]): PackageOutline => {
    const final = aChoice({ id: 'last', pool: 'final' });
    const questions = ids.includes('final') ? [final] : [];
    const modules = ids
      .filter((id) => id !== 'final')
      .map((id) => aFullModule({ id, questions: [...aFullModule().questions, ...questions] }));
    return packageOutline(aCourse({ modules }));
  };
  const verdict = (object: string, score: number): Statement =>
    quiz('passed', { object, score, success: true });

  it('is decided by the final assessment', () => {
    const outline = outlineWith('seat', 'final');
    expect(scoredObjects(outline)).toEqual([FINAL_OBJECT]);
    expect(outcomeOf([passed], outline).score).toBeUndefined();
    expect(outcomeOf([verdict(FINAL_OBJECT, 0.85)], outline)).toMatchObject({
      success: 'passed',
      score: 0.85,
    });
  });

  it('is decided by all quizzes where there is none', () => {
    const outline = outlineWith('seat', 'table');
    expect(outcomeOf([verdict('quiz/seat', 1)], outline).success).toBe('unknown');
    const both = [verdict('quiz/seat', 1), verdict('quiz/table', 0.8)];
    expect(outcomeOf(both, outline)).toMatchObject({ success: 'passed', score: 0.9 });
  });

  it('S5: has a score by which no LMS takes one quiz that failed for a pass of all', () => {
    const outline = outlineWith('seat', 'table');
    const one = [verdict('quiz/seat', 1), verdict('quiz/table', 0.7)];
    expect(outcomeOf(one, outline)).toMatchObject({ success: 'failed', score: 0.7 });
  });
});

describe('how objectives stand', () => {
  const objectiveOf = (statements: readonly Statement[], outline = anOutline()) =>
    outcomeOf(statements, outline).objectives[0];
  const attempt = (right: boolean): readonly Statement[] => {
    const begun = quiz('initialized', { response: ['seat/quiz-0', 'seat/quiz-1'] });
    return [
      begun,
      answered('quiz-0', right, { attempt: begun.id }),
      quiz(right ? 'passed' : 'failed', { attempt: begun.id }),
    ];
  };

  it('is judged by the attempt that was handed in last', () => {
    expect(objectiveOf([])).toMatchObject({ completion: 'not attempted', success: 'unknown' });
    expect(objectiveOf(checked)).toMatchObject({ completion: 'incomplete', success: 'unknown' });
    expect(objectiveOf(attempt(true))).toEqual({
      id: 'seat/customer-voice',
      completion: 'completed',
      success: 'failed',
      score: 0.5,
    });
    expect(objectiveOf([...attempt(true), ...attempt(false).slice(0, 2)])?.score).toBe(0.5);
  });

  it('is judged by its checks where no quiz asks for it', () => {
    const outline = anOutline({ questions: questionsIn('check') });
    expect(objectiveOf(checked.slice(1), outline)?.success).toBe('unknown');
    expect(objectiveOf(checked, outline)).toMatchObject({ success: 'passed', score: 1 });
  });
});
