import { lessonObject, moduleObject, questionObject } from '../record/statement.ts';
import type { Renames } from '../record/rename.ts';
import type { Course, Module } from './course.ts';

/** Everything in a course that has an earlier name or place. */
export function renamesOf({ modules }: Pick<Course, 'modules'>): Renames {
  return Object.fromEntries(modules.flatMap(renamesIn));
}

function renamesIn({ id, was = [], lessons, questions }: Module): readonly [string, string][] {
  const item = (
    objectOf: (module: string, id: string) => string,
    { id: own, was: earlier = [] }: { readonly id: string; readonly was?: readonly string[] },
  ) => earlier.map((name): [string, string] => [objectOf(...placeOf(name, id)), objectOf(id, own)]);
  return [
    ...was.map((name): [string, string] => [moduleObject(name), moduleObject(id)]),
    ...lessons.flatMap((lesson) => item(lessonObject, lesson)),
    ...questions.flatMap((question) => item(questionObject, question)),
  ];
}

/** Module and id of an earlier name: `module/id`, or an id of the same module. */
function placeOf(name: string, module: string): [module: string, id: string] {
  const [first = '', second] = name.split('/');
  return second === undefined ? [module, first] : [first, second];
}
