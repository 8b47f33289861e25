import type { Course, Module } from '../course/course.ts';
import { finalQuestions, outlineOf, quizLengthOf } from '../course/outline.ts';
import { textOf } from '../prose/text.ts';
import {
  itemsOf,
  revisionsOf,
  type Item,
  type Pool,
  type Question,
  type QuestionKind,
} from '../question/question.ts';
import type { ModuleOutline } from '../record/progress.ts';
import { FINAL_OBJECT, questionObject, quizObject } from '../record/statement.ts';
import type { ReportingPolicy } from './policy.ts';

/**
 * What a package has to know of its content, to keep what a learner does and to report it: part
 * of the package's document, without a text of the course except what a report shows.
 */
export interface PackageOutline {
  /** Id of the course, which names the package together with `module`. */
  readonly course: string;
  /** Id of the only module; undefined in the package of the whole course. */
  readonly module?: string;
  readonly version: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Share of points, 0 to 1, that passes a quiz. */
  readonly mastery: number;
  /** What is reported to the LMS. */
  readonly policy: ReportingPolicy;
  readonly modules: readonly ModuleOutline[];
  /** How many questions one attempt asks, by object of the quiz or the final assessment. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly questions: readonly PackagedQuestion[];
}

/** A question of a package. Items stand in the order of their ids, which tells nothing of the key. */
export interface PackagedQuestion {
  /** `question/<module>/<question>`, as statements name it. */
  readonly object: string;
  readonly kind: QuestionKind;
  /** Whether several options may be chosen. */
  readonly several: boolean;
  readonly pool: Pool;
  /** `<module>/<objective>` */
  readonly objective: string;
  readonly points: number;
  /** Its revision, and earlier ones of the same meaning. */
  readonly revisions: readonly string[];
  /** Ids of options, of items to order, or of rows to match. */
  readonly items: readonly string[];
  /** True-false only: id of the option that says "True". */
  readonly affirms?: string;
  /** Ids of what can be matched with a row. */
  readonly values: readonly string[];
  /** Number of gaps to fill in. */
  readonly gaps: number;
  /** The question in words. */
  readonly text: string;
  /** What each of the items says, in their order. */
  readonly itemTexts: readonly string[];
  /** What each of the values says, in their order. */
  readonly valueTexts: readonly string[];
}

/** The outline of a package: of one module, or of the course. */
export function packageOutline(course: Course, module?: Module): PackageOutline {
  const modules = module ? [module] : course.modules;
  return {
    course: course.id,
    ...(module && { module: module.id }),
    version: course.version,
    title: module?.title ?? course.title,
    language: course.language,
    mastery: course.mastery,
    policy: course.lms,
    modules: outlineOf(modules),
    lengths: Object.fromEntries([
      ...modules.map((each) => [quizObject(each.id), quizLengthOf(each)] as const),
      ...(module ? [] : [[FINAL_OBJECT, finalLength(course)] as const]),
    ]),
    questions: modules
      .filter(({ status }) => status === 'ready')
      .flatMap(({ id, questions }) =>
        questions
          // The final assessment belongs to the course as a whole.
          .filter(({ pool }) => !module || pool !== 'final')
          .map((question) => packaged(id, question)),
      ),
  };
}

const finalLength = ({ final, modules }: Course): number =>
  Math.min(final.questions, finalQuestions(modules).length);

function packaged(module: string, question: Question): PackagedQuestion {
  const { id, kind, pool, objective, points, stem } = question;
  const items = sorted(itemsOf(question));
  const values = kind === 'matching' ? sorted(question.values) : [];
  return {
    object: questionObject(module, id),
    kind,
    several: kind === 'choice' && question.several,
    pool,
    objective: `${module}/${objective}`,
    points,
    revisions: revisionsOf(question),
    items: items.map((item) => item.id),
    ...affirmative(question),
    values: values.map((value) => value.id),
    gaps: kind === 'fill-in' ? question.gaps.length : 0,
    text: textOf(stem),
    itemTexts: items.map((item) => textOf(item.text)),
    valueTexts: values.map((value) => textOf(value.text)),
  };
}

function affirmative(question: Question): { readonly affirms?: string } {
  if (question.kind !== 'true-false') return {};
  const affirms = question.options.find(({ text }) => textOf(text) === 'True')?.id;
  return affirms === undefined ? {} : { affirms };
}

const sorted = (parts: readonly Item[]): readonly Item[] =>
  [...parts].sort((one, other) => (one.id < other.id ? -1 : 1));
