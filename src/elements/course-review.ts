import { questionsIn, type ModuleBank } from '../domain/review/bank.ts';
import { cardsOf, dueCards, nextDue, type ReviewCard } from '../domain/review/card.ts';
import {
  drawSession,
  finishedSession,
  latestSession,
  openQuestions,
  SESSION_LENGTH,
  sessionFrom,
  type ReviewSession,
} from '../domain/review/session.ts';
import { reviewObject } from '../domain/record/statement.ts';
import { reviewWords as words } from '#words/review.ts';
import { fsrs } from '../scheduling/fsrs.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { ConfidenceChoice } from './confidence-choice.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { CourseItem } from './course-item.ts';
import { AnsweredEvent } from './course-question.ts';
import { pageRecord } from './page-record.ts';
import { banksAround, fetchQuestions } from './question-bank.ts';
import { summaryPanel } from './review-summary.ts';

/** The review: says what is due, asks it one question at a time, and tells when it comes back. */
export class CourseReview extends CourseElement {
  #record!: LearnerRecord;
  #banks!: readonly ModuleBank[];
  #confidence!: ConfidenceChoice;
  /** The session that is asked now, and its questions. */
  #session: ReviewSession | undefined;
  #asked: readonly CourseItem[] = [];

  protected start(): void {
    this.#banks = banksAround(this);
    this.#confidence = new ConfidenceChoice(this.need('confidence'));
    // Before the question sees it: no answer is checked without a word on how sure it is.
    this.addEventListener('submit', (event) => this.#demandConfidence(event), true);
    this.addEventListener('answered', (event) => {
      if (event instanceof AnsweredEvent && event.target instanceof CourseItem) {
        void this.#keep(event.target, event);
      }
    });
    void pageRecord().then((record) => {
      this.#record = record;
      this.#offer();
      void this.#recall();
      record.addEventListener('changed', () => {
        if (!this.#session) this.#offer();
        else if (record.kept) for (const item of this.#asked) if (item.isConnected) item.sayKept();
      });
    });
  }

  get #cards(): readonly ReviewCard[] {
    return cardsOf(this.#record.statements, questionsIn(this.#banks), fsrs, Date.now());
  }

  /** Says what is due, and offers to begin or to go on. */
  #offer(): void {
    const now = Date.now();
    const session = latestSession(this.#record.statements, now);
    const left = session ? openQuestions(session).length : 0;
    const cards = this.#cards;
    const due = dueCards(cards, now);
    const next = nextDue(cards, now);
    this.need('nothing-yet').hidden = cards.length > 0;
    if (session && left > 0) {
      this.#say(words.inTheMiddle(left), words.resume, () => this.#open(session));
    } else if (due.length > 0) {
      const count = Math.min(SESSION_LENGTH, due.length);
      const modules = new Set(due.map(({ module }) => module)).size;
      this.#say(words.due(due.length, modules), words.begin(count), () => this.#begin());
    } else {
      this.#say(next === undefined ? '' : words.nothingDue(next));
      const toCourse = this.need('nothing-yet').querySelector('a');
      if (next !== undefined && toCourse) this.need('start').append(toCourse.cloneNode(true));
    }
  }

  /** Says how things stand, and shows the way on, if there is one. */
  #say(text: string, label?: string, goOn?: () => Promise<void>): void {
    this.need('state').textContent = text;
    const button = label && goOn && buttonOf(label, 'button', () => void goOn());
    this.need('start').replaceChildren(...(button ? [button] : []));
  }

  #begin(): Promise<void> {
    const now = Date.now();
    const drawn = drawSession(this.#cards, now, `${this.#record.learner} ${now}`);
    const asks = drawn.map(({ reference }) => reference);
    return this.#open({ id: '', asks, answers: new Map() });
  }

  /** Fetches the questions of a session and asks the first that is open. A new session begins once they are here. */
  async #open(session: ReviewSession): Promise<void> {
    // From now on, nothing else is offered.
    this.#session = session;
    this.#say(words.loading);
    try {
      this.#asked = await this.#fetch(session.asks);
    } catch {
      this.#session = undefined;
      this.#say(words.failed, words.retry, () => this.#open(session));
      this.need('start').querySelector('button')?.focus();
      return;
    }
    if (session.id === '') this.#session = await this.#began(session);
    this.#say('');
    this.toggleAttribute('data-asking', true);
    const [first = ''] = openQuestions(this.#session);
    this.#ask(
      Math.max(
        0,
        this.#asked.findIndex(({ reference }) => reference === first),
      ),
    );
  }

  async #began(session: ReviewSession): Promise<ReviewSession> {
    const { statement } = await this.#record.add({
      verb: 'initialized',
      object: reviewObject,
      response: session.asks,
    });
    return sessionFrom([], statement);
  }

  async #fetch(references: readonly string[]): Promise<readonly CourseItem[]> {
    const questions = await fetchQuestions(this, references);
    const asked = references.flatMap((reference) => {
      const found = questions.get(reference);
      const item = found && document.importNode(found, true);
      return item instanceof CourseItem ? [item] : [];
    });
    if (asked.length === 0) throw new Error('None of the questions is there.');
    return asked;
  }

  #ask(index: number): void {
    const item = this.#asked[index];
    if (!item || !this.#session) return;
    this.need('stage').replaceChildren(item);
    item.shuffleFor(this.#session.id);
    this.#confidence.askIn(item);
    this.need('from').textContent = this.#originOf(item);
    this.need('next').replaceChildren();
    const heading = this.need('position');
    heading.textContent = words.position(index + 1, this.#asked.length);
    heading.hidden = false;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  /** Where a question comes from, and whether it has changed since it was answered. */
  #originOf({ reference }: CourseItem): string {
    const card = this.#cards.find((each) => each.reference === reference);
    const title = this.#banks.find(({ id }) => id === card?.module)?.title ?? '';
    return card?.changed ? `${title}. ${words.changed}` : title;
  }

  #demandConfidence(event: Event): void {
    if (this.#confidence.share !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#confidence.demand();
  }

  async #keep(item: CourseItem, { response, verdict }: AnsweredEvent): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const confidence = this.#confidence.share;
    const isFirst = !session.answers.has(item.reference);
    const added = this.#record.add({
      verb: 'answered',
      object: `question/${item.reference}`,
      response,
      success: verdict.right,
      score: verdict.score,
      attempt: session.id,
      revision: item.revisions[0] ?? '',
      ...(isFirst && confidence !== undefined && { confidence }),
    });
    // The record knows the answer at once, whether or not it can be kept.
    const { id, asks } = session;
    this.#session = sessionFrom(this.#record.statements, { id, response: asks });
    this.#confidence.settle();
    item.showGoBack(true);
    this.#offerNext(this.#asked.indexOf(item));
    await added;
  }

  #offerNext(index: number): void {
    const isLast = index === this.#asked.length - 1;
    const next = buttonOf(isLast ? words.finish : words.next, 'button', () => {
      if (isLast) this.#finish();
      else this.#ask(index + 1);
    });
    this.need('next').replaceChildren(next);
  }

  /** Shows how the last session went, if it was of today: the page was left or loaded again since. */
  async #recall(): Promise<void> {
    const session = finishedSession(this.#record.statements, Date.now());
    if (!session) return;
    // Without its questions there is no summary; what was answered stays in the record.
    const asked = await this.#fetch(session.asks).catch(() => []);
    if (asked.length > 0 && !this.#session) this.#summarize(asked, session);
  }

  #finish(): void {
    const [asked, session] = [this.#asked, this.#session];
    this.#session = undefined;
    this.toggleAttribute('data-asking', false);
    this.need('position').hidden = true;
    this.need('from').textContent = '';
    this.need('next').replaceChildren();
    if (session) this.#summarize(asked, session);
    this.#offer();
    this.need('stage').querySelector('h2')?.focus();
  }

  #summarize(asked: readonly CourseItem[], { answers }: ReviewSession): void {
    this.need('stage').replaceChildren(summaryPanel(asked, answers, this.#cards));
  }
}

customElements.define('course-review', CourseReview);
