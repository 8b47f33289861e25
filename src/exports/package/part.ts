import {
  FINAL_ADDRESS,
  lessonAddress,
  moduleAddress,
  practiceAddress,
  quizAddress,
  scenarioAddress,
} from '../../domain/course/addresses.ts';
import type { Course, Module } from '../../domain/course/course.ts';
import { finalQuestions, hasQuiz } from '../../domain/course/outline.ts';
import { nodesIn } from '../../domain/prose/prose.ts';

/** The addresses of the pages that a package holds, in the order in which they are taught. */
export function partAddresses(course: Course, module?: Module): readonly string[] {
  if (module) return moduleAddresses(course, module);
  const ready = course.modules.filter(({ status }) => status === 'ready');
  return [
    '/learn/',
    ...new Set(ready.flatMap((each) => moduleAddresses(course, each))),
    ...(finalQuestions(course.modules).length > 0 ? [FINAL_ADDRESS] : []),
  ];
}

function moduleAddresses(course: Course, module: Module): readonly string[] {
  const { id, lessons, scenario } = module;
  return [
    moduleAddress(id),
    ...lessons.map((lesson) => lessonAddress(id, lesson.id)),
    ...(scenario ? [scenarioAddress(id)] : []),
    ...practicesOf(course, module),
    ...(hasQuiz(module) ? [quizAddress(id)] : []),
  ];
}

/** The practices that the lessons of a module lead to. */
function practicesOf({ practices }: Course, { lessons }: Module): readonly string[] {
  const linked = new Set(
    lessons.flatMap(({ body }) =>
      [...nodesIn(body)].flatMap((node) =>
        node.kind === 'element' ? (node.attributes['href']?.replace(/#.*/, '') ?? []) : [],
      ),
    ),
  );
  return practices.map(({ id }) => practiceAddress(id)).filter((address) => linked.has(address));
}

/** Id of the section of a package that holds a page: `learn.same-page.the-line`. */
export const partId = (address: string): string =>
  address.split('/').filter(Boolean).join('.') || 'start';
