import { cohortViewWords as words } from '#words/cohort-view.ts';
import { ownValue } from '../domain/link/outside-text.ts';
import type { CohortOutline } from '../domain/cohort/cohort-outline.ts';

/** What tasks, sets of questions and objectives are called. */
export interface CohortNames {
  /** Such as “The empty chair”, “Quiz”, or the object itself where the course does not have it. */
  readonly task: (object: string) => string;
  /** The module that it belongs to; empty for the final. */
  readonly module: (object: string) => string;
  /** Both, for a sentence. */
  readonly full: (object: string) => string;
  readonly objective: (module: string, objective: string) => string;
}

/** Reads the names that the page holds around an element. */
export function cohortNames(element: Element): CohortNames {
  const { outline = '{"modules":[]}' } =
    element.closest<HTMLElement>('[data-outline]')?.dataset ?? {};
  const modules = new Map(
    (JSON.parse(outline) as CohortOutline).modules.map((each) => [each.id, each]),
  );
  const task = (object: string): string => {
    const [kind = '', module = '', lesson = ''] = object.split('/');
    if (kind === 'final') return words.final;
    if (kind === 'quiz') return words.quizOf;
    if (kind === 'checks') return words.checks;
    return ownValue(modules.get(module)?.lessons, lesson) ?? object;
  };
  const module = (object: string): string => {
    const [kind = '', id = ''] = object.split('/');
    return kind === 'final' ? '' : (modules.get(id)?.title ?? id);
  };
  return {
    task,
    module,
    full: (object) => [module(object), task(object)].filter(Boolean).join(': '),
    objective: (id, objective) => ownValue(modules.get(id)?.objectives, objective) ?? objective,
  };
}
