import type { AssignableCourse, AssignableModule } from './assignable.ts';
import { assignableFor } from './assignable.ts';
import type { Task } from './assignment.ts';

/** What an assignment asks of one module. */
export interface ModuleTasks {
  readonly module: AssignableModule;
  /** Titles of its lessons that are asked for. */
  readonly lessons: readonly string[];
  /** Whether these are all its lessons. */
  readonly isWhole: boolean;
  readonly quiz?: Task;
}

/** What an assignment asks, module by module in the order of the course, as a list for people. */
export interface TaskOutline {
  readonly modules: readonly ModuleTasks[];
  readonly final?: Task;
  /** Tasks that the course does not have any more. */
  readonly gone: number;
}

/** Puts tasks together by what they belong to. */
export function taskOutline(tasks: readonly Task[], course: AssignableCourse): TaskOutline {
  const asked = new Map(
    tasks.filter(({ object }) => assignableFor(course, object)).map((task) => [task.object, task]),
  );
  const modules = course.modules.flatMap((module): readonly ModuleTasks[] => {
    const lessons = module.lessons.filter(({ id }) => asked.has(`lesson/${module.id}/${id}`));
    const quiz = asked.get(`quiz/${module.id}`);
    if (lessons.length === 0 && !quiz) return [];
    const isWhole = lessons.length > 0 && lessons.length === module.lessons.length;
    return [{ module, lessons: lessons.map(({ title }) => title), isWhole, ...(quiz && { quiz }) }];
  });
  const final = asked.get('final');
  return { modules, ...(final && { final }), gone: tasks.length - asked.size };
}

/**
 * Minutes that the lessons take, to the next five, by what their modules say of themselves: a part
 * of a module takes a part of its time.
 */
export function readingMinutes(outline: TaskOutline, minutes: ReadonlyMap<string, number>): number {
  const sum = outline.modules.reduce((before, { module, lessons }) => {
    const share = lessons.length / Math.max(module.lessons.length, 1);
    return before + (minutes.get(module.id) ?? 0) * share;
  }, 0);
  return Math.ceil(sum / 5) * 5;
}
