import { ownValue } from '../link/outside-text.ts';
import type { Statement } from './statement.ts';

/**
 * What has another name or place since a record was begun: the object of a statement as it was
 * written, and as it is now. `module/old` stands for everything in a module.
 *
 *     { "module/seat": "module/seat-in-the-strategy",
 *       "question/seat-in-the-strategy/chair": "question/out-of-the-building/empty-chair" }
 */
export type Renames = Readonly<Record<string, string>>;

/** Moves that one object can make; more of them go round in a circle. */
const MOST_MOVES = 20;

/** The object of a statement by today's names. What was never renamed stays as it is. */
export function currentObject(object: string, renames: Renames): string {
  let current = object;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const next = renamed(current, renames);
    if (next === current) break;
    current = next;
  }
  return current;
}

function renamed(object: string, renames: Renames): string {
  const whole = ownValue(renames, object);
  if (whole !== undefined) return whole;
  const [kind = '', module = '', ...rest] = object.split('/');
  const to = ownValue(renames, `module/${module}`)?.slice('module/'.length);
  return to === undefined || !IN_A_MODULE.has(kind) ? object : [kind, to, ...rest].join('/');
}

/** A statement by today's names: its object, and the questions that an attempt asks. */
export function currentStatement(statement: Statement, renames: Renames): Statement {
  const { verb, object, response } = statement;
  const asks = verb === 'initialized' && response;
  return {
    ...statement,
    object: currentObject(object, renames),
    ...(asks && {
      response: asks.map((id) => {
        const [, ...rest] = currentObject(`question/${id}`, renames).split('/');
        return rest.join('/');
      }),
    }),
  };
}

/** Kinds of objects whose first id is that of a module. */
const IN_A_MODULE = new Set(['module', 'lesson', 'question', 'quiz']);
