import { percent } from '#words/percent.ts';
import type { Course, Module } from '../../domain/course/course.ts';
import type { Pool } from '../../domain/question/question.ts';
import { printWords } from '#words/print.ts';
import { finalWords } from '#words/final.ts';
import { courseWords } from '#words/course.ts';
import { answeredQuestion, type AnsweredQuestion } from './answered-question.ts';
import { askedQuestion, numbered, type AskedQuestion } from './asked-question.ts';
import {
  contextOf,
  readyModules,
  valuesOf,
  type PrintDocument,
  type PrintSource,
} from './print-document.ts';

/** Questions of one module in a sheet. */
interface SheetPart {
  /** Empty where the sheet holds one module only. */
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
  /** Keys and explanations, in the same order; empty in a sheet to be answered. */
  readonly answers: readonly AnsweredQuestion[];
}

/** The quiz of each module, and of all, to answer on paper; and the same with keys. */
export function quizSheets(source: PrintSource): readonly PrintDocument[] {
  const { course } = source;
  const asking = asked(course, 'quiz');
  const documents = asking.flatMap((module) =>
    sheets(source, 'quiz', [module], {
      name: module.id,
      title: courseWords.quizOf(module.title),
    }).map((document) => ({ ...document, module: module.id })),
  );
  if (asking.length === 0) return [];
  const title = courseWords.quizOf(course.title);
  return [...documents, ...sheets(source, 'quiz', asking, { name: 'course', title })];
}

/** The whole pool of the final assessment, for trainers only. */
export function finalSheets(source: PrintSource): readonly PrintDocument[] {
  const asking = asked(source.course, 'final');
  if (asking.length === 0) return [];
  return sheets(source, 'final', asking, { name: 'course-final', title: finalWords.title });
}

const asked = (course: Course, pool: Pool): readonly Module[] =>
  readyModules(course).filter(({ questions }) => questions.some((each) => each.pool === pool));

function sheets(
  source: PrintSource,
  pool: Pool,
  modules: readonly Module[],
  { name, title }: { readonly name: string; readonly title: string },
): readonly PrintDocument[] {
  const ofPool = modules.flatMap(({ questions }) => questions.filter((each) => each.pool === pool));
  const points = ofPool.reduce((sum, question) => sum + question.points, 0);
  const { mastery } = source.course;
  const passing = printWords.passMark(pointsToPass(points, mastery), points, percent(mastery));
  return (['questions', 'answers'] as const).map((kind) => ({
    name: `${name}-${kind}`,
    kind,
    values: {
      ...valuesOf(source, kind, 'sheet', { title, summary: '' }),
      withKeys: kind === 'answers',
      outOf: printWords.outOf(points),
      passing,
      parts: sheetParts(source, pool, modules, kind === 'answers'),
    },
  }));
}

function sheetParts(
  source: PrintSource,
  pool: Pool,
  modules: readonly Module[],
  withKeys: boolean,
): readonly SheetPart[] {
  let first = 1;
  return modules.map((module) => {
    const context = contextOf(source, module);
    const questions = numbered(
      module.questions.filter((question) => question.pool === pool),
      first,
    );
    first += questions.length;
    return {
      title: modules.length > 1 ? module.title : '',
      questions: questions.map((question) => askedQuestion(question, context)),
      answers: withKeys ? questions.map((question) => answeredQuestion(question, context)) : [],
    };
  });
}

/** Whole points from which a quiz is passed; a share such as 0.7 is not exact. */
const pointsToPass = (points: number, mastery: number): number =>
  Math.ceil(Number((points * mastery).toFixed(6)));
