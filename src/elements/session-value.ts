import { currentObject } from '../domain/record/rename.ts';
import { moduleObject } from '../domain/record/statement.ts';
import { TrainerValue } from '../stores/trainer-value.ts';
import { renamesHere } from './assignments-here.ts';

/** Something that is kept of a module's session, also from when the module had another name. */
export function sessionValue(kind: 'clock' | 'notes' | 'hands', module: string): TrainerValue {
  const { course = '' } = document.documentElement.dataset;
  const [own, ...earlier] = [module, ...earlierNames(module)].map((name) => `${kind}/${name}`);
  return new TrainerValue(course, own ?? kind, earlier);
}

/** What the course called a module before. */
function earlierNames(module: string): readonly string[] {
  const renames = renamesHere();
  const prefix = moduleObject('');
  return Object.keys(renames)
    .filter((name) => name.startsWith(prefix))
    .filter((name) => currentObject(name, renames) === moduleObject(module))
    .map((name) => name.slice(prefix.length));
}
