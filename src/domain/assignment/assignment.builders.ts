import fc from 'fast-check';
import { beginningOf } from '../link/outside-text.ts';
import type { AssignableCourse, AssignableModule } from './assignable.ts';
import { LIMITS, type Assignment, type Task } from './assignment.ts';
import type { AssignmentResult, ResultAnswer } from './result.ts';
import type { TaskStanding } from './standing.ts';

/** An assignment of two lessons, a quiz and the final, to a group that does not exist. */
export const anAssignment = (overrides: Partial<Assignment> = {}): Assignment => ({
  id: '0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b',
  edition: 1,
  course: 'empty-chair',
  version: '1.0.0',
  group: 'North region',
  note: 'Please do it before we meet.',
  due: '2026-12-04',
  tasks: [
    { object: 'lesson/seat/one' },
    { object: 'lesson/seat/two' },
    { object: 'quiz/seat', mastery: 0.8 },
    { object: 'final', seed: 'k3f9', mastery: 0.7 },
  ],
  key: {
    x: 'Kevyss3Fy3bTCGzx6TJVg5s05HtV30LpMoU6GaIqRpo',
    y: 'rSAD15KfekfJVJAwCyhY7YkVGho0LMqqgnyZpU84l9U',
  },
  ...overrides,
});

const aModule = (id: string, ...lessons: readonly string[]): AssignableModule => ({
  id,
  title: `Module ${id}`,
  quiz: 4,
  lessons: lessons.map((lesson) => ({
    id: lesson,
    title: `Lesson ${lesson}`,
    checks: [
      { id: `${lesson}-a`, revisions: ['r1'] },
      { id: `${lesson}-b`, revisions: ['r1'] },
    ],
  })),
});

/** A course whose parts can be assigned: the modules `seat` and `money`, and a final assessment. */
export const anAssignableCourse = (
  overrides: Partial<AssignableCourse> = {},
): AssignableCourse => ({
  version: '1.0.0',
  mastery: 0.8,
  modules: [aModule('seat', 'one', 'two'), aModule('money', 'three')],
  final: 6,
  ...overrides,
});

/** A result of somebody who does not exist, for that assignment. */
export const aResult = (overrides: Partial<AssignmentResult> = {}): AssignmentResult => ({
  course: 'empty-chair',
  version: '1.0.0',
  assignment: anAssignment().id,
  edition: 1,
  learner: '9d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a',
  name: 'Ana Lopez',
  made: '2026-12-01T08:00:00.000Z',
  tasks: [
    { object: 'lesson/seat/one', state: 'done', done: '2026-11-30T08:00:00.000Z', score: 1 },
    { object: 'quiz/seat', state: 'begun', score: 0.5, attempts: 1, first: 0.5 },
  ],
  answers: [
    {
      question: 'seat/one-a',
      task: 'lesson/seat/one',
      revision: 'r1',
      response: ['a'],
      success: true,
      score: 1,
    },
    {
      question: 'seat/chair',
      task: 'quiz/seat',
      revision: 'r1',
      response: ['b'],
      success: false,
      score: 0.5,
      seconds: 33,
    },
  ],
  ...overrides,
});

const anyId = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const anyDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => beginningOf(text.replace(/\p{Cc}/gu, ' '), maxLength));

const anyObject = fc.oneof(
  fc.tuple(anyId, anyId).map(([module, lesson]) => `lesson/${module}/${lesson}`),
  anyId.map((module) => `quiz/${module}`),
  fc.constant('final'),
);
const anyTask: fc.Arbitrary<Task> = fc
  .tuple(anyObject, fc.stringMatching(/^[\w-]{0,12}$/), anyShare)
  .map(([object, seed, mastery]) =>
    object.startsWith('lesson/') ? { object } : { object, ...(seed && { seed }), mastery },
  );

/** Any assignment that can be made. */
export const anyAssignment = (): fc.Arbitrary<Assignment> =>
  fc
    .record({
      id: fc.uuid(),
      edition: fc.integer({ min: 1, max: LIMITS.edition }),
      version: anyText(12),
      group: anyText(40),
      note: anyText(200),
      due: fc.oneof(
        fc.constant(''),
        anyDate.map((date) => date.slice(0, 10)),
      ),
      tasks: fc.uniqueArray(anyTask, {
        minLength: 1,
        maxLength: 12,
        selector: ({ object }) => object,
      }),
    })
    .map((parts) => anAssignment(parts));

const anyStanding = (object: string): fc.Arbitrary<TaskStanding> =>
  fc.record(
    {
      object: fc.constant(object),
      state: fc.constantFrom('new' as const, 'begun' as const, 'done' as const, 'gone' as const),
      done: anyDate,
      score: anyShare,
      attempts: fc.nat({ max: 9 }),
      first: anyShare,
    },
    { requiredKeys: ['object', 'state'] },
  );

const anyAnswer = (tasks: readonly string[]): fc.Arbitrary<ResultAnswer> =>
  fc.record(
    {
      question: fc.tuple(anyId, anyId).map((ids) => ids.join('/')),
      task: fc.constantFrom(...tasks),
      revision: fc.stringMatching(/^[0-9a-f]{6}$/),
      response: fc.array(anyText(20), { maxLength: 4 }),
      success: fc.boolean(),
      score: anyShare,
      seconds: fc.nat({ max: 900 }),
    },
    { requiredKeys: ['question', 'task', 'revision', 'response', 'success', 'score'] },
  );

/** Any result that can come back. */
export const anyResult = (): fc.Arbitrary<AssignmentResult> =>
  fc.uniqueArray(anyObject, { minLength: 1, maxLength: 6 }).chain((objects) =>
    fc
      .record({
        learner: fc.uuid(),
        edition: fc.integer({ min: 1, max: 9 }),
        name: anyText(20),
        made: anyDate,
        tasks: fc.tuple(...objects.map(anyStanding)),
        answers: fc.array(anyAnswer(objects), { maxLength: 12 }),
      })
      .map((parts) => aResult(parts)),
  );
