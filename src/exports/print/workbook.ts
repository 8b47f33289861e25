import { courseWords } from '#words/course.ts';
import type { Module } from '../../domain/course/course.ts';
import { checksIn } from '../../domain/course/outline.ts';
import { answeredQuestion, type AnsweredQuestion } from './answered-question.ts';
import { numbered, type NumberedQuestion } from './asked-question.ts';
import { blankSheet, type BlankSheet } from './blank-sheet.ts';
import { lessonNotes, type LessonNotes } from './lesson-notes.ts';
import {
  contextOf,
  printedDrawing,
  printedIdeas,
  readyModules,
  valuesOf,
  type PrintDocument,
  type PrintedDrawing,
  type PrintedIdea,
  type PrintSource,
} from './print-document.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';

/** A module in a workbook. */
interface WorkbookPart {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly drawing: PrintedDrawing | undefined;
  readonly objectives: readonly string[];
  readonly lessons: readonly LessonNotes[];
  readonly scenario: ScenarioStart | undefined;
  readonly practices: readonly BlankSheet[];
  readonly answers: readonly AnsweredQuestion[];
  readonly ideas: readonly PrintedIdea[];
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
  const parts = ready.map((module) => workbookPart(module, source));
  const free = course.practices.filter(
    (practice) => !ready.some(({ id }) => id === practice.module),
  );
  const context: PrintContext = { ...source, folder: PRACTICES, ideas: [] };
  const whole = { ...course, ...(course.hero && { drawing: course.hero }) };
  return [
    ...ready.map((module, index) => ({
      name: `${module.id}-workbook`,
      kind: 'workbook' as const,
      module: module.id,
      values: {
        ...valuesOf(source, 'workbook', 'workbook', module),
        parts: parts.slice(index, index + 1),
        practices: [],
      },
    })),
    {
      name: 'course-workbook',
      kind: 'workbook' as const,
      values: {
        ...valuesOf(source, 'workbook', 'workbook', whole),
        parts,
        practices: free.map((practice) => blankSheet(practice, context)),
      },
    },
  ];
}

function workbookPart(module: Module, source: PrintSource): WorkbookPart {
  const context = contextOf(source, module);
  const { modules, practices } = source.course;
  const checks = checksOf(module);
  return {
    kicker: courseWords.module(modules.indexOf(module) + 1),
    title: module.title,
    summary: module.summary,
    drawing: printedDrawing(module.drawing),
    objectives: module.objectives.map(({ text }) => text),
    lessons: module.lessons.map((lesson) => lessonNotes(lesson, module, checks, context)),
    scenario: scenarioStart(module, context),
    practices: practices
      .filter((practice) => practice.module === module.id)
      .map((practice) => blankSheet(practice, { ...context, folder: PRACTICES })),
    answers: checks.map((question) => answeredQuestion(question, context)),
    ideas: printedIdeas(context),
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
