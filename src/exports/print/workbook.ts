import type { Module } from '../../domain/course/course.ts';
import { checksIn } from '../../domain/course/outline.ts';
import { answeredQuestion, type AnsweredQuestion } from './answered-question.ts';
import { numbered, type NumberedQuestion } from './asked-question.ts';
import { blankSheet, type BlankSheet } from './blank-sheet.ts';
import { lessonNotes, type LessonNotes } from './lesson-notes.ts';
import { books } from './book.ts';
import { readyModules, type PrintDocument, type PrintSource } from './print-document.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';

/** What a workbook has of a module. */
interface WorkbookPart {
  readonly lessons: readonly LessonNotes[];
  readonly scenario: ScenarioStart | undefined;
  readonly practices: readonly BlankSheet[];
  readonly answers: readonly AnsweredQuestion[];
}

/** How a scenario begins, up to the first decision. */
interface ScenarioStart {
  readonly title: string;
  readonly summary: string;
  readonly body: Printed;
  readonly choices: readonly string[];
}

/** The folder of the content that practices lie in. */
const PRACTICES = 'practice';

/** A workbook for each module that is ready, and one for the course. */
export function workbooks(source: PrintSource): readonly PrintDocument[] {
  const { course } = source;
  const ready = readyModules(course);
  const free = course.practices.filter(
    (practice) => !ready.some(({ id }) => id === practice.module),
  );
  const context: PrintContext = { ...source, folder: PRACTICES, ideas: [] };
  return books(source, 'workbook', workbookPart, {
    ofModule: { practices: [] },
    ofCourse: { practices: free.map((practice) => blankSheet(practice, context)) },
  });
}

function workbookPart(module: Module, context: PrintContext): WorkbookPart {
  const { practices } = context.course;
  const checks = checksOf(module);
  return {
    lessons: module.lessons.map((lesson) => lessonNotes(lesson, module, checks, context)),
    scenario: scenarioStart(module, context),
    practices: practices
      .filter((practice) => practice.module === module.id)
      .map((practice) => blankSheet(practice, { ...context, folder: PRACTICES })),
    answers: checks.map((question) => answeredQuestion(question, context)),
  };
}

/** The checks of a module as its lessons ask them, with numbers that run through the module. */
function checksOf({ lessons, questions }: Module): readonly NumberedQuestion[] {
  return numbered(
    [...new Set(lessons.flatMap(checksIn))].flatMap((check) =>
      questions.filter(({ id }) => id === check),
    ),
  );
}

function scenarioStart({ scenario }: Module, context: PrintContext): ScenarioStart | undefined {
  const first = scenario?.scenes.find(({ id }) => id === scenario.start);
  if (!scenario || !first) return undefined;
  const { title, summary } = scenario;
  return {
    title,
    summary,
    body: printed(first.body, context),
    choices: first.choices.map(({ text }) => text),
  };
}
