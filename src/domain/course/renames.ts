import { lessonObject, moduleObject, questionObject } from '../record/statement.ts';
import type { Renames } from '../record/rename.ts';
import type { Module } from './course.ts';

/** What of a module can have an earlier name or place. */
type Named = Pick<Module, 'id' | 'was'>;
interface NamedModule extends Named {
  readonly lessons: readonly Named[];
  readonly questions: readonly Named[];
}

/** Everything in a course that has an earlier name or place. */
export function renamesOf({ modules }: { readonly modules: readonly NamedModule[] }): Renames {
  const today = namesToday(modules);
  return Object.fromEntries(modules.flatMap((module) => renamesIn(module, today)));
}

/** What an earlier name of a module is today. */
export function namesToday(modules: readonly Named[]): (module: string) => string {
  const names = new Map(modules.flatMap(({ id, was = [] }) => was.map((name) => [name, id])));
  return (module) => names.get(module) ?? module;
}

function renamesIn(
  { id, was = [], lessons, questions }: NamedModule,
  today: (module: string) => string,
): readonly [string, string][] {
  const item = (
    objectOf: (module: string, id: string) => string,
    { id: own, was: earlier = [] }: Named,
  ) =>
    earlier.flatMap((name): [string, string][] => {
      const [module, before] = placeOf(name, id);
      // Its module may have had another name before, or since.
      return [module, today(module)].map((each) => [objectOf(each, before), objectOf(id, own)]);
    });
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
