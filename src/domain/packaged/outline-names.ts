import { FINAL_OBJECT, lessonObject, moduleObject, quizObject } from '../record/statement.ts';
import type { PackagedQuestion, PackageOutline } from './outline.ts';
import { shortName } from './short-name.ts';

/** A question that a short name stands for, and which of its revisions; none where it means something else since. */
export interface NamedQuestion {
  readonly question: PackagedQuestion;
  readonly revision: string | undefined;
}

/** What the short names in suspended data stand for in one package. */
export interface OutlineNames {
  readonly modules: ReadonlyMap<string, string>;
  /** Objects of lessons. */
  readonly lessons: ReadonlyMap<string, string>;
  /** Objects of quizzes and of the final assessment. */
  readonly quizzes: ReadonlyMap<string, string>;
  /** The question with a short name, and the one of its revisions that has the other. */
  question(name: string, revision: string): NamedQuestion | undefined;
}

/** The short names of everything in a package. */
export function outlineNames(outline: PackageOutline): OutlineNames {
  const named = (texts: readonly string[]): ReadonlyMap<string, string> =>
    new Map(texts.map((text) => [shortName(text), text]));
  return {
    modules: named(outline.modules.map(({ id }) => moduleObject(id))),
    lessons: named(lessonObjects(outline)),
    quizzes: named(quizObjects(outline)),
    question(name, revision) {
      const namesakes = outline.questions.filter(({ object }) => shortName(object) === name);
      const meant = namesakes.flatMap((question) => {
        const found = question.revisions.find((each) => shortName(each) === revision);
        return found === undefined ? [] : [{ question, revision: found }];
      });
      const [only] = namesakes;
      return (
        meant[0] ??
        (only && namesakes.length === 1 ? { question: only, revision: undefined } : undefined)
      );
    },
  };
}

/** Objects of the lessons of a package. */
const lessonObjects = ({ modules }: PackageOutline): readonly string[] =>
  modules.flatMap(({ id, lessons }) => lessons.map((lesson) => lessonObject(id, lesson.id)));

/** Objects of what is asked as a whole: the quiz of each module that has one, the final assessment of a course. */
export function quizObjects({ modules, questions }: PackageOutline): readonly string[] {
  const hasFinal = questions.some(({ pool }) => pool === 'final');
  return [
    ...modules.filter(({ hasQuiz }) => hasQuiz).map(({ id }) => quizObject(id)),
    ...(hasFinal ? [FINAL_OBJECT] : []),
  ];
}

/** The quiz, or the final assessment, that a question belongs to. */
export const quizOf = ({ pool, object }: PackagedQuestion): string =>
  pool === 'final' ? FINAL_OBJECT : quizObject(object.split('/')[1] ?? '');

/** Two things of one package whose short names are the same, so that one could be taken for the other. */
export function namesakesIn(outline: PackageOutline): readonly (readonly [string, string])[] {
  const { modules, questions } = outline;
  const kinds: readonly (readonly (readonly [string, string])[])[] = [
    modules.map(({ id }) => [shortName(moduleObject(id)), moduleObject(id)] as const),
    lessonObjects(outline).map((object) => [shortName(object), object] as const),
    quizObjects(outline).map((object) => [shortName(object), object] as const),
    questions.flatMap(({ object, revisions }) =>
      revisions.map((each) => [shortName(object) + shortName(each), object] as const),
    ),
  ];
  return kinds.flatMap((named) => {
    const first = new Map<string, string>();
    return named.flatMap(([name, object]) => {
      const other = first.get(name) ?? object;
      first.set(name, other);
      return other === object ? [] : [[other, object] as const];
    });
  });
}
