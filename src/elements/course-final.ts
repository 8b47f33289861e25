import { assignedAttempt, assignedResult } from '#assigned';
import { attemptsLeft } from '../domain/packaged/attempts.ts';
import { drawQuestions } from '../domain/question/draw.ts';
import {
  asRecorded,
  attemptWithId,
  draftsOf,
  latestAttempt,
  resultOf,
  type QuizAnswer,
  type QuizAttempt,
  type QuizResult,
} from '../domain/record/quiz-attempt.ts';
import { FINAL_OBJECT, type Deed } from '../domain/record/statement.ts';
import { finalWords as words } from '#words/final.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { CourseItem } from './course-item.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openQuestions } from './open-questions.ts';
import { pageRecord } from './page-record.ts';
import { resultPanel } from './quiz-result.ts';
import { TimeLimit } from './time-limit.ts';

/** Milliseconds without a key after which a text counts as written. */
const WRITTEN = 600;

/** The final assessment: draws its questions, keeps every answer, and grades them when they are handed in. */
export class CourseFinal extends CourseElement {
  #record!: LearnerRecord;
  #attempt: QuizAttempt | undefined;
  #drawn: readonly CourseItem[] = [];
  readonly #writing = new Map<CourseItem, ReturnType<typeof setTimeout>>();
  #limit!: TimeLimit;
  /** Whether the attempt was handed in because its time was over. */
  #isOver = false;
  readonly #begin = oneAtATime(() => this.#beginAnew());
  readonly #handIn = oneAtATime(() => this.#grade());

  protected start(): void {
    this.#limit = new TimeLimit(this.need('time'), () => {
      this.#isOver = true;
      this.#handIn();
    });
    this.need('submit-all').addEventListener('click', () => {
      this.#askWhetherSure();
    });
    this.need('yes').addEventListener('click', this.#handIn);
    this.need('no').addEventListener('click', () => {
      this.need('sure').hidden = true;
      this.need('submit-all').focus();
    });
    // A question is not checked by itself here, also not with the Enter key.
    this.addEventListener('submit', stop, { capture: true });
    for (const type of ['change', 'input', 'reordered']) {
      this.addEventListener(type, ({ target }) => {
        const item = target instanceof Element && target.closest<CourseItem>('course-item');
        if (item) this.#keepSoon(item, type === 'change' ? 0 : WRITTEN);
      });
    }
    document.addEventListener('visibilitychange', () => void this.#keepAll());
    void pageRecord().then((record) => {
      this.#record = record;
      this.#open();
      record.addEventListener('changed', () => {
        this.#follow();
      });
    });
  }

  get #items(): CourseItem[] {
    return [...this.querySelectorAll<CourseItem>('course-item')];
  }

  #open(): void {
    const attempt = latestAttempt(this.#record.statements, FINAL_OBJECT);
    if (attempt?.verdict) {
      this.#load(attempt);
      this.#showResult({ preventScroll: true });
      return;
    }
    const goOn = attempt && ((): void => this.#load(attempt));
    const begin = buttonOf(attempt ? words.resume : words.begin, 'button', goOn ?? this.#begin);
    const assigned = this.#assigned(attempt?.id);
    begin.classList.toggle('quiet', assigned.isOther);
    const other = buttonOf(assigned.label, 'button', this.#begin);
    this.need('start').replaceChildren(
      ...(assigned.isOther ? [other] : []),
      begin,
      ...assigned.says,
    );
  }

  /** What an attempt that is begun now counts for, besides the course. */
  #assigned(waiting?: string) {
    return assignedAttempt(this.#record, FINAL_OBJECT, Number(this.datum('mastery')), waiting);
  }

  async #beginAnew(): Promise<void> {
    const bank = this.#items.map((item) => ({
      id: item.reference,
      // Objectives of two modules may have the same id.
      objective: `${item.reference.split('/')[0] ?? ''}/${item.objective}`,
      pool: 'final' as const,
    }));
    const count = Number(this.datum('length'));
    const { seed = String(Math.random()), deed } = this.#assigned();
    const drawn = drawQuestions(bank, 'final', count, seed);
    const response = drawn.map(({ id }) => id);
    const begun: Deed = { verb: 'initialized', object: FINAL_OBJECT, response, ...deed };
    const { statement } = await this.#record.add(begun);
    this.#load(attemptWithId(this.#record.statements, statement.id));
  }

  #load(attempt: QuizAttempt): void {
    this.#attempt = attempt;
    this.#isOver = false;
    delete this.dataset['handedIn'];
    const byReference = new Map(this.#items.map((item) => [item.reference, item]));
    this.#drawn = attempt.asks.flatMap((reference) => byReference.get(reference) ?? []);
    for (const item of this.#items) place(item).hidden = true;
    for (const [index, item] of this.#drawn.entries()) {
      const li = place(item);
      li.hidden = false;
      li.parentElement?.append(li);
      const number = li.querySelector('[data-number]');
      if (number) number.textContent = words.question(index + 1);
      item.empty();
      item.shuffleFor(attempt.id);
    }
    for (const [item, response] of this.#answers) item.fill(response);
    this.need('start').replaceChildren();
    this.need('result').replaceChildren();
    this.need('next').replaceChildren();
    this.#showCertificate(false);
    this.need('sheet').hidden = false;
    this.need('hand-in').hidden = attempt.verdict !== undefined;
    if (!attempt.verdict) this.#startClock(attempt);
    this.#count();
  }

  /** Shows what became of the attempt, here or in another tab: other answers, or its end. */
  #follow(): void {
    const before = this.#attempt;
    if (!before || before.verdict) return;
    this.#attempt = attemptWithId(this.#record.statements, before.id);
    if (this.#attempt.verdict) {
      this.#showResult();
      return;
    }
    for (const [item, response] of this.#answers) {
      const isBusy = this.#writing.has(item) || item.contains(document.activeElement);
      if (!isBusy && item.response?.join() !== response.join()) item.fill(response);
    }
    this.#count();
  }

  #keepSoon(item: CourseItem, after: number): void {
    clearTimeout(this.#writing.get(item));
    this.#writing.set(
      item,
      setTimeout(() => void this.#keep(item), after),
    );
  }

  async #keepAll(): Promise<void> {
    await Promise.all([...this.#writing.keys()].map((item) => this.#keep(item)));
  }

  /** Records an answer as it stands, without a verdict. */
  async #keep(item: CourseItem): Promise<void> {
    clearTimeout(this.#writing.get(item));
    this.#writing.delete(item);
    if (!this.#attempt || this.#attempt.verdict) return;
    const hadAnswer = this.#answers.some(([answered]) => answered === item);
    // What is incomplete is no answer, and takes an earlier one back.
    const response = item.response ?? [];
    if (response.length > 0 || hadAnswer) await this.#record.add(this.#deedOf(item, response));
  }

  #deedOf(item: CourseItem, response: readonly string[]) {
    return {
      verb: 'answered',
      object: `question/${item.reference}`,
      response,
      attempt: this.#attempt?.id ?? '',
      revision: item.revisions[0] ?? '',
    } as const;
  }

  /** The answers so far, of questions that still mean the same. */
  get #answers(): readonly (readonly [CourseItem, readonly string[]])[] {
    const drafts = draftsOf(this.#record.statements, this.#attempt?.id ?? '');
    return this.#drawn.flatMap((item) => {
      const draft = drafts.get(item.reference);
      return draft && item.revisions.includes(draft.revision)
        ? [[item, draft.response] as const]
        : [];
    });
  }

  #count(): void {
    this.need('count').textContent = words.answered(this.#answers.length, this.#drawn.length);
  }

  #askWhetherSure(): void {
    void this.#keepAll().then(() => {
      const answered = this.#answers.map(([item]) => item);
      this.need('open').replaceChildren(...openQuestions(this.#drawn, answered));
      this.need('sure').hidden = false;
      this.need('sure').focus();
    });
  }

  /**
   * Grades what was answered, and records the verdicts and the result in one go, so that no page
   * ends in between. An attempt is handed in once, however often and in however many tabs.
   */
  async #grade(): Promise<void> {
    await this.#keepAll();
    if (!this.#attempt) return;
    const { id, answers, verdict } = attemptWithId(this.#record.statements, this.#attempt.id);
    if (verdict) return;
    const graded = this.#answers
      .filter(([item]) => !answers.has(item.reference))
      .map(([item, response]) => {
        const { right, score } = item.verdictOn(response);
        return { item, deed: { ...this.#deedOf(item, response), success: right, score } };
      });
    const all = graded.map(({ item, deed }): [string, QuizAnswer] => [item.reference, deed]);
    const { passed, score } = this.#resultOf(new Map([...answers, ...all]));
    const verb = passed ? 'passed' : 'failed';
    const ending = { verb, object: FINAL_OBJECT, attempt: id, success: passed, score } as const;
    const deeds: readonly Deed[] = [...graded.map(({ deed }) => deed), ending];
    await Promise.all(deeds.map((deed) => this.#record.add(deed)));
  }

  #resultOf(answers: ReadonlyMap<string, QuizAnswer>): QuizResult {
    const questions = this.#drawn.map(({ reference, points }) => ({ id: reference, points }));
    return resultOf(questions, answers, Number(this.datum('mastery')));
  }

  /** Shows the result, and goes there; a page that opens stays where it is, as does the LMS around it. */
  #showResult(focus: FocusOptions = {}): void {
    this.dataset['handedIn'] = '';
    this.need('hand-in').hidden = true;
    this.need('sure').hidden = true;
    this.#limit.stop();
    const { answers = new Map<string, QuizAnswer>(), verdict } = this.#attempt ?? {};
    const today = this.#resultOf(answers);
    const result = verdict ? asRecorded(today, verdict) : today;
    for (const item of this.#drawn) {
      const given = answers.get(item.reference);
      if (given && item.revisions.includes(given.revision)) item.restore(given.response);
      else item.empty();
      item.showGoBack(result.missed.includes(item.reference));
    }
    const panel = resultPanel(result, this.#drawn, Number(this.datum('mastery')));
    const attempt = this.#attempt?.id ?? '';
    const says = assignedResult(this.#record, FINAL_OBJECT, attempt, result.score);
    const over = document.createElement('p');
    over.textContent = words.timeOver;
    panel.querySelector('h2')?.after(...(this.#isOver ? [over] : []), ...says);
    this.need('result').replaceChildren(panel);
    this.#showCertificate(result.passed);
    const label = this.#assigned().label || words.retake;
    const again = buttonOf(label, 'button quiet', this.#begin);
    const { attempts } = this.dataset;
    const most = attempts ? Number(attempts) : undefined;
    const left = attemptsLeft(this.#record.statements, FINAL_OBJECT, most);
    this.need('next').replaceChildren(left > 0 ? again : words.noneLeft);
    panel.querySelector('h2')?.focus(focus);
  }

  /** Shows the way to the certificate, or takes it away; a package has none. */
  #showCertificate(isShown: boolean): void {
    const way = this.querySelector<HTMLElement>('[data-part="certificate"]');
    if (way) way.hidden = !isShown;
  }

  #startClock({ id }: QuizAttempt): void {
    const limit = Number(this.dataset['minutes'] ?? 0);
    const begun = this.#record.statements.find((each) => each.id === id)?.at;
    if (limit && begun) this.#limit.start(begun, limit);
    else this.#limit.stop();
  }
}

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The entry of the sheet that a question stands in. */
const place = (item: CourseItem): HTMLElement => item.closest('li') ?? item;

customElements.define('course-final', CourseFinal);
