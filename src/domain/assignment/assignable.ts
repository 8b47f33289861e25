import type { Course } from '../course/course.ts';
import { finalQuestions, hasQuiz, outlineOf, quizLengthOf } from '../course/outline.ts';
import type { LessonOutline } from '../record/lesson-progress.ts';

/** What of a course can be assigned, with its names and what there is to do in it. */
export interface AssignableCourse {
  readonly version: string;
  /** Share of the points, 0 to 1, that passes a quiz unless a trainer says otherwise. */
  readonly mastery: number;
  readonly modules: readonly AssignableModule[];
  /** How many questions the final assessment asks; none where there is none. */
  readonly final: number;
}

export interface AssignableModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly (LessonOutline & { readonly title: string })[];
  /** How many questions its quiz asks; none where it has no quiz. */
  readonly quiz: number;
}

/** What of a course can be assigned: the modules that are ready, in order. */
export function assignableOf(course: Course): AssignableCourse {
  const { version, mastery, modules, final } = course;
  const outlines = new Map(outlineOf(modules).map((outline) => [outline.id, outline]));
  return {
    version,
    mastery,
    modules: modules.flatMap((module) => {
      const outline = outlines.get(module.id);
      if (!outline) return [];
      const titles = new Map(module.lessons.map(({ id, title }) => [id, title]));
      const lessons = outline.lessons.map((lesson) => ({
        ...lesson,
        title: titles.get(lesson.id) ?? lesson.id,
      }));
      const quiz = hasQuiz(module) ? quizLengthOf(module) : 0;
      return [{ id: module.id, title: module.title, lessons, quiz }];
    }),
    final: Math.min(final.questions, finalQuestions(modules).length),
  };
}

/** The same as far as it can be chosen, for a page that shows no progress. */
export const withoutChecks = (course: AssignableCourse): AssignableCourse => ({
  ...course,
  modules: course.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...lesson, checks: [] })),
  })),
});

/** What a task stands for in the course as it is now. */
export type Assignable =
  | {
      readonly kind: 'lesson';
      readonly module: AssignableModule;
      readonly lesson: LessonOutline & { readonly title: string };
    }
  | { readonly kind: 'quiz'; readonly module: AssignableModule }
  | { readonly kind: 'final' };

/** What an object of a task stands for; nothing where the course does not have it any more. */
export function assignableFor(course: AssignableCourse, object: string): Assignable | undefined {
  const [kind, id, lessonId] = object.split('/');
  if (kind === 'final') return course.final > 0 ? { kind } : undefined;
  const module = course.modules.find((each) => each.id === id);
  if (kind === 'quiz') return module && module.quiz > 0 ? { kind, module } : undefined;
  const lesson = module?.lessons.find((each) => each.id === lessonId);
  return module && lesson && { kind: 'lesson', module, lesson };
}
