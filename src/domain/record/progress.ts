import { lessonObject, questionObject, quizObject, type Statement } from './statement.ts';

/** What there is to do in a lesson: its checks, by question id. */
export interface LessonOutline {
  readonly id: string;
  readonly checks: readonly string[];
}

/** What there is to do in a module. */
export interface ModuleOutline {
  readonly id: string;
  readonly lessons: readonly LessonOutline[];
  readonly hasQuiz: boolean;
}

/** How far a lesson is: checks answered right out of all its checks. */
export interface LessonProgress {
  readonly right: number;
  readonly checks: number;
  readonly state: 'new' | 'begun' | 'done';
}

/** How far a module is: lessons done out of all, and how its quiz stands. */
export interface ModuleProgress {
  readonly done: number;
  readonly lessons: number;
  readonly quiz: 'new' | 'begun' | 'failed' | 'passed';
  readonly state: 'new' | 'begun' | 'done';
}

/**
 * A lesson is done when each of its checks was once answered right, or, where it has none, when
 * the learner said so. Looking at a page counts for nothing.
 */
export function lessonProgress(
  statements: readonly Statement[],
  module: string,
  { id, checks }: LessonOutline,
): LessonProgress {
  const objects = checks.map((check) => questionObject(module, check));
  const answers = statements.filter(
    ({ verb, object }) => verb === 'answered' && objects.includes(object),
  );
  const right = new Set(answers.filter(({ success }) => success).map(({ object }) => object)).size;
  const said = statements.some(
    ({ verb, object }) => verb === 'completed' && object === lessonObject(module, id),
  );
  const done = checks.length > 0 ? right === checks.length : said;
  return {
    right,
    checks: checks.length,
    state: done ? 'done' : answers.length > 0 ? 'begun' : 'new',
  };
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
  return { done, lessons: lessons.length, quiz, state: all ? 'done' : begun ? 'begun' : 'new' };
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
  const touched = statements.findLast(({ object }) => /^(question|lesson|quiz)\//.test(object));
  if (!touched) return undefined;
  const last = modules.findIndex(({ id }) => id === touched.object.split('/')[1]);
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
