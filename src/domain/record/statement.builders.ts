import fc from 'fast-check';
import type { CheckOutline } from './lesson-progress.ts';
import type { Response } from '../question/response.ts';
import {
  behaviourObject,
  evidenceObject,
  lessonObject,
  moduleObject,
  planObject,
  questionObject,
  quizObject,
  VERBS,
  type Statement,
} from './statement.ts';

let made = 0;

/** A statement like a page records it; each has an id of its own. */
export function aStatement(overrides: Partial<Statement> = {}): Statement {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${made.toString().padStart(12, '0')}`,
    verb: 'answered',
    object: questionObject('seat', 'reserved-seat'),
    at: '2026-11-22T18:13:52.301Z',
    version: '1.0.0',
    ...overrides,
  };
}

/** The learner answered a question of the module `seat`. */
export function answered(
  question: string,
  success: boolean,
  overrides: Partial<Statement> = {},
): Statement {
  const object = questionObject('seat', question);
  return aStatement({
    object,
    response: ['a'],
    success,
    score: success ? 1 : 0,
    revision: 'r1',
    ...overrides,
  });
}

/** The learner said that a lesson of the module `seat` is done. */
export function completed(lesson: string): Statement {
  return aStatement({ verb: 'completed', object: lessonObject('seat', lesson) });
}

/** A check whose answers count at these revisions; at `r1`, unless said otherwise. */
export const aCheck = (id: string, ...revisions: readonly string[]): CheckOutline => ({
  id,
  revisions: revisions.length > 0 ? revisions : ['r1'],
});

/** The learner finished the module `seat`, which had these lessons. */
export function completedModule(...lessons: readonly string[]): Statement {
  return aStatement({ verb: 'completed', object: moduleObject('seat'), response: lessons });
}

/** The learner began, passed or failed the quiz of a module. */
export function quiz(
  verb: 'initialized' | 'passed' | 'failed',
  { module = 'seat', ...overrides }: Partial<Statement> & { readonly module?: string } = {},
): Statement {
  return aStatement({ verb, object: quizObject(module), ...overrides });
}

/** The learner rated a behaviour of the checklist `courage`. */
export function rated(behaviour: string, ...response: Response): Statement {
  return aStatement({ object: behaviourObject('courage', behaviour), response });
}

/** The learner noted evidence for an item of the checklist `courage`. */
export function noted(item: string, ...response: Response): Statement {
  return aStatement({ verb: 'commented', object: evidenceObject('courage', item), response });
}

/** The learner planned something for an item of the checklist `courage`. */
export function planned(item: string, ...response: Response): Statement {
  return aStatement({ verb: 'commented', object: planObject('courage', item), response });
}

/** Any statement that the record can hold; each has an id of its own. */
export const anyStatement = (): fc.Arbitrary<Statement> =>
  fc
    .record(
      {
        verb: fc.constantFrom(...VERBS),
        object: fc.constantFrom('question/seat/chair', 'lesson/seat/one', 'behaviour/courage/asks'),
        at: fc
          .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        order: fc.nat({ max: 4_000_000_000_000 }),
        response: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        success: fc.boolean(),
        score: fc.constantFrom(0, 0.5, 1),
        confidence: fc.constantFrom(0.25, 0.8),
        attempt: fc.uuid(),
        revision: fc.string({ unit: fc.constantFrom('a', '1', 'z'), maxLength: 8 }),
      },
      { requiredKeys: ['verb', 'object', 'at'] },
    )
    .map((parts) => aStatement(parts));
