import { courseWords } from '#words/course.ts';
import { printWords } from '#words/print.ts';
import type { Module } from '../../domain/course/course.ts';
import { quizLengthOf } from '../../domain/course/outline.ts';
import type { Prose, ProseNode } from '../../domain/prose/prose.ts';
import type { Pool } from '../../domain/question/question.ts';
import {
  clockTime,
  timedSteps,
  type Session,
  type SessionPlan,
} from '../../domain/session/session.ts';
import { answeredQuestion, type AnsweredQuestion } from './answered-question.ts';
import { askedQuestion, numbered, type AskedQuestion } from './asked-question.ts';
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

/** A module in a facilitator's guide. */
interface GuidePart {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly drawing: PrintedDrawing | undefined;
  readonly objectives: readonly string[];
  readonly session: PrintedSession | undefined;
  readonly banks: readonly PrintedBank[];
  readonly ideas: readonly PrintedIdea[];
}

interface PrintedSession {
  readonly summary: string;
  readonly bring: readonly string[];
  readonly introduction: Printed;
  readonly plans: readonly PrintedPlan[];
  readonly pitfalls: Printed;
  readonly debrief: Printed;
}

interface PrintedPlan {
  readonly title: string;
  readonly steps: readonly PrintedStep[];
}

interface PrintedStep {
  /** From when to when: `0:05–0:17`. */
  readonly clock: string;
  readonly minutes: string;
  readonly title: string;
  readonly body: Printed;
  /** How it is done in a room, and in a call. */
  readonly ways: Printed;
}

/** Questions of a module with their keys. */
interface PrintedBank {
  readonly title: string;
  readonly note: string;
  readonly questions: readonly AskedQuestion[];
  readonly answers: readonly AnsweredQuestion[];
  /** What each question asks for, in the order of the questions. */
  readonly asks: readonly string[];
}

/** A guide with keys for each module that is ready, and one for the course. */
export function guides(source: PrintSource): readonly PrintDocument[] {
  const { course } = source;
  const ready = readyModules(course);
  const parts = ready.map((module) => guidePart(module, source));
  const whole = { ...course, ...(course.hero && { drawing: course.hero }) };
  return [
    ...ready.map((module, index) => ({
      name: `${module.id}-guide`,
      kind: 'guide' as const,
      module: module.id,
      values: {
        ...valuesOf(source, 'guide', 'guide', module),
        parts: parts.slice(index, index + 1),
      },
    })),
    {
      name: 'course-guide',
      kind: 'guide' as const,
      values: { ...valuesOf(source, 'guide', 'guide', whole), parts },
    },
  ];
}

function guidePart(module: Module, source: PrintSource): GuidePart {
  const context = contextOf(source, module);
  const quiz = module.questions.filter(({ pool }) => pool === 'quiz').length;
  const banks = [
    bankOf(module, 'check', printWords.checksAndKeys, printWords.checksNote, context),
    bankOf(
      module,
      'quiz',
      printWords.quizAndKeys,
      printWords.quizNote(quizLengthOf(module), quiz),
      context,
    ),
  ];
  return {
    kicker: courseWords.module(source.course.modules.indexOf(module) + 1),
    title: module.title,
    summary: module.summary,
    drawing: printedDrawing(module.drawing),
    objectives: module.objectives.map(({ text }) => text),
    session: module.session && printedSession(module.session, context),
    banks: banks.filter(({ questions }) => questions.length > 0),
    ideas: printedIdeas(context),
  };
}

function bankOf(
  module: Module,
  pool: Pool,
  title: string,
  note: string,
  context: PrintContext,
): PrintedBank {
  const questions = numbered(module.questions.filter((question) => question.pool === pool));
  const asks = new Map(module.objectives.map(({ id, text }) => [id, printWords.asks(text)]));
  return {
    title,
    note,
    questions: questions.map((question) => askedQuestion(question, context)),
    answers: questions.map((question) => answeredQuestion(question, context)),
    asks: questions.map(({ question: { objective } }) => asks.get(objective) ?? ''),
  };
}

const printedSession = (session: Session, context: PrintContext): PrintedSession => ({
  summary: session.summary,
  bring: session.bring,
  introduction: printed(session.introduction, context),
  plans: session.plans.map((plan) => printedPlan(plan, context)),
  pitfalls: printed(session.pitfalls, context),
  debrief: printed(session.debrief, context),
});

function printedPlan(plan: SessionPlan, context: PrintContext): PrintedPlan {
  const prose = (nodes: Prose): Printed => printed(nodes, context);
  return {
    title: printWords.session(plan.minutes),
    steps: timedSteps(plan).map(({ title, minutes, from, to, body }) => ({
      clock: printWords.clock(clockTime(from), clockTime(to)),
      minutes: printWords.inMinutes(minutes),
      title,
      body: prose(body.filter((node) => !isWay(node))),
      ways: prose(body.filter(isWay)),
    })),
  };
}

const isWay = (node: ProseNode): boolean =>
  node.kind === 'component' && (node.name === 'InTheRoom' || node.name === 'Online');
