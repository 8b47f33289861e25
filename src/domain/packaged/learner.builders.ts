import type { Course, Module } from '../course/course.ts';
import { hasQuiz, outlineOf } from '../course/outline.ts';
import { drawAgain, drawQuestions } from '../question/draw.ts';
import { gradeAnswer } from '../question/grade.ts';
import { keyOf } from '../question/key.ts';
import type { Pool, Question } from '../question/question.ts';
import type { Response } from '../question/response.ts';
import { lessonProgress } from '../record/lesson-progress.ts';
import { moduleProgress } from '../record/progress.ts';
import { attemptWithId, draftsOf, latestAttempt, resultOf } from '../record/quiz-attempt.ts';
import {
  FINAL_OBJECT,
  lastAbout,
  lessonObject,
  moduleObject,
  questionObject,
  quizObject,
  type Deed,
  type Statement,
} from '../record/statement.ts';

/** A question as a quiz names it. */
interface Drawn {
  readonly id: string;
  readonly objective: string;
  readonly pool: Pool;
  readonly question: Question;
}

/** A learner who does what the pages of a course let them do, and records what the pages record. */
export class Learner {
  statements: readonly Statement[] = [];
  readonly course: Course;
  #seconds = 0;

  constructor(course: Course) {
    this.course = course;
  }

  /** Answers a check; the last right one completes its lesson. */
  check(module: Module, lesson: number, check: Question, response: Response): void {
    this.#answer(module.id, check, response);
    this.#complete(module, lesson);
  }

  /** Says that a lesson without checks is read. */
  read(module: Module, lesson: number): void {
    const object = lessonObject(module.id, module.lessons[lesson]?.id ?? '');
    if (!lastAbout(this.statements, object, 'completed')) this.#add({ verb: 'completed', object });
    this.#completeModules();
  }

  /** Goes on with a quiz: begins it, answers the next question, or ends it, and then tries again. */
  quiz(module: Module, responseTo: (question: Question) => Response, anew: boolean): void {
    if (!hasQuiz(module)) return;
    const object = quizObject(module.id);
    const attempt = latestAttempt(this.statements, object);
    const bank = this.#bank([module], 'quiz');
    const seed = this.#seedOf(object);
    if (!attempt || (attempt.verdict && anew)) {
      this.#begin(object, drawQuestions(bank, 'quiz', module.quizLength, seed));
      return;
    }
    const counted = [...attempt.carries, ...attempt.asks];
    const result = this.#resultOf(bank, counted, attempt.id);
    if (attempt.verdict) {
      if (result.missed.length > 0) {
        this.#begin(object, drawAgain(bank, counted, result.missed, seed), attempt.id);
      }
      return;
    }
    const open = attempt.asks.find((id) => !attempt.answers.has(id));
    const asked = bank.find(({ id }) => id === (open ?? attempt.asks[0]));
    if (asked && (open !== undefined || anew)) {
      this.#answer(
        asked.id.split('/')[0] ?? '',
        asked.question,
        responseTo(asked.question),
        attempt.id,
      );
    } else this.#end(object, attempt.id, result);
    this.#completeModules();
  }

  /** Goes on with the final assessment: begins it, drafts an answer, or hands it in. */
  final(responseTo: (question: Question) => Response, place: number, handsIn: boolean): void {
    const bank = this.#bank(this.course.modules, 'final');
    if (bank.length === 0) return;
    const attempt = latestAttempt(this.statements, FINAL_OBJECT);
    if (!attempt || attempt.verdict) {
      const seed = this.#seedOf(FINAL_OBJECT);
      this.#begin(FINAL_OBJECT, drawQuestions(bank, 'final', this.course.final.questions, seed));
      return;
    }
    const asked = bank.find(({ id }) => id === attempt.asks[place % attempt.asks.length]);
    if (!handsIn) {
      if (asked) this.#draft(asked, responseTo(asked.question), attempt.id);
      return;
    }
    const drafts = draftsOf(this.statements, attempt.id);
    for (const id of attempt.asks) {
      const draft = drafts.get(id);
      const question = bank.find((each) => each.id === id)?.question;
      if (draft && question)
        this.#answer(id.split('/')[0] ?? '', question, draft.response, attempt.id);
    }
    this.#end(FINAL_OBJECT, attempt.id, this.#resultOf(bank, attempt.asks, attempt.id));
  }

  /** Writes something into a cell of a practice. */
  write(cell: string, text: string): void {
    this.#add({ verb: 'answered', object: `entry/promise-audit/${cell}`, response: [text] });
  }

  /** Another for each attempt. */
  #seedOf(quiz: string): string {
    const begun = this.statements.filter(
      ({ verb, object }) => verb === 'initialized' && object === quiz,
    );
    return `${quiz} ${begun.length}`;
  }

  #bank(modules: readonly Module[], pool: Pool): readonly Drawn[] {
    return modules.flatMap(({ id: module, questions }) =>
      questions
        .filter((question) => question.pool === pool)
        .map((question) => ({
          id: `${module}/${question.id}`,
          objective: `${module}/${question.objective}`,
          pool,
          question,
        })),
    );
  }

  #begin(object: string, drawn: readonly Drawn[], before?: string): void {
    const response = drawn.map(({ id }) => id);
    this.#add({ verb: 'initialized', object, response, ...(before && { attempt: before }) });
  }

  #answer(module: string, question: Question, response: Response, attempt?: string): void {
    const key = keyOf(question, (link) => link);
    const { right, score } = gradeAnswer(question, response, (token) => key.get(token));
    const { id, revision } = question;
    const object = questionObject(module, id);
    const verdict = { success: right, score, ...(attempt && { attempt }) };
    this.#add({ verb: 'answered', object, response, revision, ...verdict });
  }

  #draft({ id, question: { revision } }: Drawn, response: Response, attempt: string): void {
    this.#add({ verb: 'answered', object: `question/${id}`, response, attempt, revision });
  }

  #resultOf(bank: readonly Drawn[], ids: readonly string[], attempt: string) {
    const questions = ids.flatMap((id) => {
      const drawn = bank.find((each) => each.id === id);
      return drawn ? [{ id, points: drawn.question.points }] : [];
    });
    const { answers } = attemptWithId(this.statements, attempt);
    return resultOf(questions, answers, this.course.mastery);
  }

  #end(
    object: string,
    attempt: string,
    { passed, score }: { passed: boolean; score: number },
  ): void {
    this.#add({ verb: passed ? 'passed' : 'failed', object, attempt, success: passed, score });
  }

  #complete(module: Module, lesson: number): void {
    const [outline] = outlineOf([module]);
    const its = outline?.lessons[lesson];
    if (its && lessonProgress(this.statements, module.id, its).state === 'done')
      this.read(module, lesson);
  }

  #completeModules(): void {
    for (const outline of outlineOf(this.course.modules)) {
      if (outline.lessons.length === 0) continue;
      if (moduleProgress(this.statements, outline).state !== 'done') continue;
      const object = moduleObject(outline.id);
      const response = outline.lessons.map(({ id }) => id);
      const last = lastAbout(this.statements, object, 'completed');
      if (last?.response?.join() === response.join()) continue;
      this.#add({ verb: 'completed', object, response });
    }
  }

  #add(deed: Deed): void {
    this.#seconds += 1;
    const at = new Date(Date.UTC(2026, 10, 22) + this.#seconds * 1000).toISOString();
    const id = `statement-${this.#seconds}`;
    this.statements = [...this.statements, { ...deed, id, at, version: this.course.version }];
  }
}
