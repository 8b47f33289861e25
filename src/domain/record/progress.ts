import { lessonProgress, openChecks, type LessonOutline } from './lesson-progress.ts';
import { FINAL_OBJECT, moduleObject, quizObject, type Statement } from './statement.ts';

/** What there is to do in a module. */
export interface ModuleOutline {
  readonly id: string;
  readonly lessons: readonly LessonOutline[];
  readonly hasQuiz: boolean;
}

/** How far a module is: lessons done out of all, and how its quiz stands. */
export interface ModuleProgress {
  readonly done: number;
  readonly lessons: number;
  readonly quiz: 'new' | 'begun' | 'failed' | 'passed';
  readonly state: 'new' | 'begun' | 'done' | 'changed';
}

/** A module is done when its lessons are done and its quiz, if it has one, was once passed. */
export function moduleProgress(
  statements: readonly Statement[],
  module: ModuleOutline,
): ModuleProgress {
  const lessons = module.lessons.map((lesson) => lessonProgress(statements, module.id, lesson));
  const done = lessons.filter(({ state }) => state === 'done').length;
  const quiz = quizState(statements, module.id);
  const all = done === lessons.length && (quiz === 'passed' || !module.hasQuiz);
  const begun = quiz !== 'new' || lessons.some(({ state }) => state !== 'new');
  const finished = completedLessons(statements, module.id) !== undefined;
  const state = all ? 'done' : finished ? 'changed' : begun ? 'begun' : 'new';
  return { done, lessons: lessons.length, quiz, state };
}

/** The lessons that a module had when it was last completed; undefined before that. */
function completedLessons(
  statements: readonly Statement[],
  module: string,
): readonly string[] | undefined {
  return statements.findLast(
    ({ verb, object }) => verb === 'completed' && object === moduleObject(module),
  )?.response;
}

/** A lesson that has changed since its module was completed, and its checks that are to be answered. */
export interface Change {
  readonly lesson: string;
  readonly isNew: boolean;
  readonly checks: readonly string[];
}

/** What has changed since a module was completed, and is not made up for yet; nothing before that. */
export function changesSince(
  statements: readonly Statement[],
  module: ModuleOutline,
): readonly Change[] {
  const before = completedLessons(statements, module.id);
  if (!before) return [];
  return module.lessons
    .filter((lesson) => lessonProgress(statements, module.id, lesson).state !== 'done')
    .map((lesson) => ({
      lesson: lesson.id,
      isNew: !before.includes(lesson.id),
      checks: openChecks(statements, module.id, lesson),
    }));
}

function quizState(statements: readonly Statement[], module: string): ModuleProgress['quiz'] {
  const verbs = new Set(
    statements.filter(({ object }) => object === quizObject(module)).map(({ verb }) => verb),
  );
  if (verbs.has('passed')) return 'passed';
  if (verbs.has('failed')) return 'failed';
  return verbs.has('initialized') ? 'begun' : 'new';
}

/** Where to go on: a lesson to do next, or the quiz once its lessons are done. */
export type NextStep =
  | { readonly kind: 'lesson'; readonly module: string; readonly lesson: string }
  | { readonly kind: 'quiz'; readonly module: string };

/**
 * The next step for somebody who has begun: the first thing undone in the module touched last,
 * then in the modules after it, then from the beginning. Undefined before the first answer and
 * when all is done.
 */
export function nextStep(
  statements: readonly Statement[],
  modules: readonly ModuleOutline[],
): NextStep | undefined {
  const touched = moduleTouchedLast(statements);
  if (touched === undefined) return undefined;
  const last = modules.findIndex(({ id }) => id === touched);
  const order = [...modules.slice(Math.max(0, last)), ...modules.slice(0, Math.max(0, last))];
  for (const module of order) {
    const lesson = module.lessons.find(
      (outline) => lessonProgress(statements, module.id, outline).state !== 'done',
    );
    if (lesson) return { kind: 'lesson', module: module.id, lesson: lesson.id };
    if (module.hasQuiz && quizState(statements, module.id) !== 'passed') {
      return { kind: 'quiz', module: module.id };
    }
  }
  return undefined;
}

/**
 * The module in which something was done last. The final draws its questions from every module, so
 * its answers do not say where somebody is.
 */
export function moduleTouchedLast(statements: readonly Statement[]): string | undefined {
  const finals = finalAttempts(statements);
  return statements
    .findLast(
      ({ object, attempt }) =>
        /^(question|lesson|quiz)\//.test(object) && !(attempt && finals.has(attempt)),
    )
    ?.object.split('/')[1];
}

/** Whether somebody is in the middle of the final assessment, and has learned nothing else since. */
export function isInFinal(statements: readonly Statement[]): boolean {
  const finals = finalAttempts(statements);
  const last = statements.findLast(({ object }) =>
    /^(question|lesson|quiz)\/|^final$/.test(object),
  );
  if (!last) return false;
  const ended = last.verb === 'passed' || last.verb === 'failed';
  return finals.has(last.attempt ?? last.id) && !ended;
}

/** Ids of the attempts at the final assessment. */
const finalAttempts = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    statements
      .filter(({ verb, object }) => verb === 'initialized' && object === FINAL_OBJECT)
      .map(({ id }) => id),
  );
