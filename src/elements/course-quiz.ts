import { assignedAttempt, assignedResult, sameAssignment } from '#assigned';
import { attemptsLeft } from '../domain/packaged/attempts.ts';
import { drawAgain, drawQuestions } from '../domain/question/draw.ts';
import {
  asRecorded,
  attemptWithId,
  latestAttempt,
  resultOf,
  type QuizAnswer,
  type QuizAttempt,
  type QuizResult,
} from '../domain/record/quiz-attempt.ts';
import type { ModuleOutline } from '../domain/record/progress.ts';
import { quizObject, type Deed } from '../domain/record/statement.ts';
import { quizWords as words } from '#words/quiz.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { completeModules } from './complete-modules.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { CourseItem } from './course-item.ts';
import { AnsweredEvent } from './course-question.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageRecord } from './page-record.ts';
import { resultPanel } from './quiz-result.ts';

/** The quiz of a module: draws its questions, asks one at a time, and tells the result. */
export class CourseQuiz extends CourseElement {
  #record!: LearnerRecord;
  #object!: string;
  #attempt: QuizAttempt | undefined;
  /** The questions that the attempt asks. */
  #drawn: readonly CourseItem[] = [];

  protected start(): void {
    this.#object = quizObject(this.datum('module'));
    this.need('bank').hidden = true;
    void pageRecord().then((record) => {
      this.#record = record;
      this.#open();
      record.addEventListener('changed', () => {
        for (const item of record.kept ? this.#drawn : []) item.sayKept();
      });
    });
    this.addEventListener('answered', (event) => {
      if (event instanceof AnsweredEvent && event.target instanceof CourseItem) {
        void this.#keep(event.target, event);
      }
    });
  }

  get #items(): CourseItem[] {
    return [...this.querySelectorAll<CourseItem>('course-item')];
  }

  /** The bank as questions are drawn from it. */
  get #bank() {
    return this.#items.map((item) => ({
      id: item.reference,
      objective: item.objective,
      pool: 'quiz' as const,
    }));
  }

  #itemsOf(references: readonly string[]): CourseItem[] {
    return references.flatMap(
      (reference) => this.#items.find((item) => item.reference === reference) ?? [],
    );
  }

  #open(): void {
    for (const item of this.#items) item.hidden = true;
    this.need('bank').hidden = false;
    const attempt = latestAttempt(this.#record.statements, this.#object);
    if (attempt) this.#load(attempt);
    if (attempt?.verdict) this.#showResult({ preventScroll: true });
    else this.#offer(attempt ? words.resume : words.begin, attempt);
  }

  #offer(label: string, attempt: QuizAttempt | undefined): void {
    const anew = oneAtATime(() => this.#beginAnew());
    const goOn = (): void => {
      this.#ask(this.#firstOpen());
    };
    const assigned = this.#assigned(attempt?.id);
    const begin = buttonOf(label, 'button', attempt ? goOn : anew);
    begin.classList.toggle('quiet', assigned.isOther);
    const other = assigned.isOther ? [buttonOf(assigned.label, 'button', anew)] : [];
    this.need('start').replaceChildren(...other, begin, ...assigned.says);
  }

  /** What an attempt that is begun now counts for, besides the course. */
  #assigned(waiting?: string) {
    return assignedAttempt(this.#record, this.#object, Number(this.datum('mastery')), waiting);
  }

  #beginAnew(): Promise<void> {
    const count = Number(this.datum('length'));
    const { seed = newSeed(), deed } = this.#assigned();
    const drawn = drawQuestions(this.#bank, 'quiz', count, seed);
    return this.#begin(
      drawn.map(({ id }) => id),
      deed,
    );
  }

  /** Asks again for what was missed; what was right counts on. */
  #beginAgain(before: QuizAttempt, missed: readonly string[]): Promise<void> {
    const asked = [...before.asks, ...before.carries];
    const drawn = drawAgain(this.#bank, asked, missed, newSeed());
    return this.#begin(
      drawn.map(({ id }) => id),
      { attempt: before.id, ...sameAssignment(this.#record, before.id) },
    );
  }

  async #begin(
    response: readonly string[],
    more: Pick<Deed, 'attempt' | 'registration'>,
  ): Promise<void> {
    const { statement } = await this.#record.add({
      verb: 'initialized',
      object: this.#object,
      response,
      ...more,
    });
    this.#load(attemptWithId(this.#record.statements, statement.id));
    this.#ask(0);
  }

  #load(attempt: QuizAttempt): void {
    this.#attempt = attempt;
    this.#drawn = this.#itemsOf(attempt.asks);
    for (const item of this.#items) item.empty();
    for (const item of this.#drawn) {
      item.shuffleFor(attempt.id);
      const given = this.#answerTo(item);
      if (given) item.restore(given.response);
    }
  }

  /** The answer to a question, unless it means something else since. */
  #answerTo(item: CourseItem): QuizAnswer | undefined {
    const given = this.#attempt?.answers.get(item.reference);
    return given && item.revisions.includes(given.revision) ? given : undefined;
  }

  #firstOpen(): number {
    const open = this.#drawn.findIndex((item) => !this.#answerTo(item));
    return open === -1 ? this.#drawn.length - 1 : open;
  }

  #ask(index: number): void {
    const item = this.#drawn[index];
    if (!item) return;
    for (const other of this.#items) other.hidden = other !== item;
    for (const part of ['start', 'result']) this.need(part).replaceChildren();
    const heading = this.need('position');
    heading.textContent = words.position(index + 1, this.#drawn.length);
    heading.hidden = false;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
    this.#offerNext(index);
  }

  /** The way on, once the question shown is answered. */
  #offerNext(index: number): void {
    const item = this.#drawn[index];
    const last = index === this.#drawn.length - 1;
    const goOn = (): void => {
      this.#ask(index + 1);
    };
    const finish = oneAtATime(() => this.#finish());
    const next = buttonOf(last ? words.finish : words.next, 'button', last ? finish : goOn);
    this.need('next').replaceChildren(...(item && this.#answerTo(item) ? [next] : []));
  }

  async #keep(item: CourseItem, { response, verdict }: AnsweredEvent): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    const added = this.#record.add({
      verb: 'answered',
      object: `question/${item.reference}`,
      response,
      success: verdict.right,
      score: verdict.score,
      attempt: attempt.id,
      revision: item.revisions[0] ?? '',
    });
    // The record knows the answer at once; until it is kept, the learner may have gone on.
    this.#attempt = attemptWithId(this.#record.statements, attempt.id);
    item.showGoBack(!verdict.right);
    this.#offerNext(this.#drawn.indexOf(item));
    await added;
  }

  /** Records what the attempt came to, unless another tab or a second click already has. */
  async #finish(): Promise<void> {
    if (!this.#attempt) return;
    const { id } = this.#attempt;
    this.#attempt = attemptWithId(this.#record.statements, id);
    if (!this.#attempt.verdict) {
      const { passed, score } = this.#result();
      const verb = passed ? 'passed' : 'failed';
      const ending = { verb, object: this.#object, attempt: id, success: passed, score } as const;
      const added = this.#record.add(ending);
      // The record knows it at once, whether or not it can be kept.
      this.#attempt = attemptWithId(this.#record.statements, id);
      await added;
    }
    this.#showResult();
    // Whoever stops here has finished the module, and hears later of what has changed in it since.
    const outline = JSON.parse(this.dataset['outline'] ?? '[]') as ModuleOutline[];
    await completeModules(this.#record, outline);
  }

  /** Whether another attempt may be made; a package may say how many. */
  get #mayBegin(): boolean {
    const { attempts } = this.dataset;
    const most = attempts ? Number(attempts) : undefined;
    return attemptsLeft(this.#record.statements, this.#object, most) > 0;
  }

  /** Questions that count: those carried over, and those asked. */
  get #counted(): readonly CourseItem[] {
    return [...this.#itemsOf(this.#attempt?.carries ?? []), ...this.#drawn];
  }

  #result(): QuizResult {
    const answers = this.#counted.flatMap((item): [string, QuizAnswer][] => {
      const given = this.#answerTo(item);
      return given ? [[item.reference, given]] : [];
    });
    const questions = this.#counted.map(({ reference, points }) => ({ id: reference, points }));
    const result = resultOf(questions, new Map(answers), Number(this.datum('mastery')));
    const verdict = this.#attempt?.verdict;
    return verdict ? asRecorded(result, verdict) : result;
  }

  /** Shows the result, and goes there; a page that opens stays where it is, as does the LMS around it. */
  #showResult(focus: FocusOptions = {}): void {
    for (const item of this.#items) item.hidden = true;
    this.need('position').hidden = true;
    this.need('start').replaceChildren();
    const result = this.#result();
    const attempt = this.#attempt;
    const again = buttonOf(
      words.retryMissed(result.missed.length),
      'button',
      oneAtATime(async () => attempt && this.#beginAgain(attempt, result.missed)),
    );
    const anew = buttonOf(
      words.retake,
      'button',
      oneAtATime(() => this.#beginAnew()),
    );
    anew.classList.toggle('quiet', result.missed.length > 0);
    const ways = result.missed.length > 0 ? [again, anew] : [anew];
    this.need('next').replaceChildren(...(this.#mayBegin ? ways : [words.noneLeft]));
    const panel = resultPanel(result, this.#counted, Number(this.datum('mastery')));
    panel
      .querySelector('h2')
      ?.after(...assignedResult(this.#record, this.#object, attempt?.id ?? '', result.score));
    this.need('result').replaceChildren(panel);
    panel.querySelector('h2')?.focus(focus);
  }
}

/** A seed of chance; what was drawn with it is recorded, so nobody has to know it again. */
const newSeed = (): string => String(Math.random());

customElements.define('course-quiz', CourseQuiz);
