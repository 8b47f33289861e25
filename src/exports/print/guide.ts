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
import { books } from './book.ts';
import type { PrintDocument, PrintSource } from './print-document.ts';
import { printed, type PrintContext, type Printed } from './printed-prose.ts';

/** What a facilitator's guide has of a module. */
interface GuidePart {
  readonly session: PrintedSession | undefined;
  readonly banks: readonly PrintedBank[];
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
export const guides = (source: PrintSource): readonly PrintDocument[] =>
  books(source, 'guide', guidePart);

function guidePart(module: Module, context: PrintContext): GuidePart {
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
    session: module.session && printedSession(module.session, context),
    banks: banks.filter(({ questions }) => questions.length > 0),
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
