import { moduleProgress, type ModuleOutline } from '../domain/record/progress.ts';
import { lastAbout, moduleObject } from '../domain/record/statement.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';

/**
 * Records each module that is done and not yet recorded so, with the lessons that it has now:
 * what is added to it later can then be told apart.
 */
export async function completeModules(
  record: LearnerRecord,
  outline: readonly ModuleOutline[],
): Promise<void> {
  for (const module of outline) {
    if (module.lessons.length === 0) continue;
    if (moduleProgress(record.statements, module).state !== 'done') continue;
    const object = moduleObject(module.id);
    const response = module.lessons.map(({ id }) => id);
    const last = lastAbout(record.statements, object, 'completed');
    if (last?.response?.join() === response.join()) continue;
    await record.add({ verb: 'completed', object, response });
  }
}
