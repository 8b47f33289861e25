import { timerWords as words } from '#words/timer.ts';
import { numberFrom } from '../domain/question/number.ts';
import {
  countdown,
  MOST_MINUTES,
  moveTimer,
  pauseTimer,
  startTimer,
  viewOf,
  type TimedPoint,
  type TimerState,
  type TimerView,
} from '../domain/practice/timer.ts';
import {
  FRESH_TIMER,
  practiceTimer,
  timerDeed,
  timerObject,
} from '../domain/record/practice-timer.ts';
import type { Statement } from '../domain/record/statement.ts';
import { CourseElement } from './course-element.ts';
import { isField } from './field-keeper.ts';
import { pageRecord, theRecord } from './page-record.ts';
import { sayAside } from './said.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 500;

/**
 * The timer of a meeting. It counts from times of the clock, so that a page that slept is right
 * again at once, and so is the next page: where it is stands in the record.
 */
export class MeetingTimer extends CourseElement {
  #state: TimerState = FRESH_TIMER;
  /** The point whose end was told. */
  #told = '';

  protected start(): void {
    const acts = {
      run: () => this.#run(),
      back: () => this.#go(-1),
      next: () => this.#go(1),
      restart: () => this.#restart(),
    };
    for (const [part, act] of Object.entries(acts)) {
      this.need(part).addEventListener('click', () => {
        act();
        this.#show();
      });
    }
    setInterval(() => {
      this.#show();
    }, TICK);
    this.#show();
    void pageRecord().then((record) => {
      const takeOver = (): void => {
        this.#takeOver(record.statements);
      };
      record.addEventListener('changed', takeOver);
      takeOver();
    });
  }

  get #practice(): string {
    const sheet = this.closest<HTMLElement>('[data-sheet]')?.dataset['sheet'] ?? '{}';
    return (JSON.parse(sheet) as { readonly id?: string }).id ?? '';
  }

  get #section(): string {
    return this.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? '';
  }

  /** Stands where the record says, which another tab may have moved. */
  #takeOver(statements: readonly Statement[]): void {
    this.#state = practiceTimer(statements, this.#practice, this.#section, Date.now());
    this.#show();
  }

  #keep(state: TimerState): void {
    this.#state = state;
    const object = timerObject(this.#practice, this.#section);
    void theRecord().add(timerDeed(object, state));
  }

  #restart(): void {
    const before = this.#state;
    this.#keep(FRESH_TIMER);
    this.#say(words.restarted, () => {
      this.#keep(before);
      this.#show();
      this.need('run').focus();
    });
  }

  /** The rows of the table around it that have minutes, a day's at most, as they are written now. */
  get #points(): readonly TimedPoint[] {
    const rows = this.closest('[data-section]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    return [...rows].flatMap((row) => {
      const textIn = (column: string): string => {
        const cell = row.querySelector(`[data-cell$="/${this.datum(column)}"]`);
        return isField(cell) ? cell.value : '';
      };
      const minutes = numberFrom(textIn('minutes')) ?? 0;
      const point = { id: row.dataset['row'] ?? '', title: textIn('point').trim(), minutes };
      return minutes > 0 && minutes <= MOST_MINUTES ? [point] : [];
    });
  }

  get #view(): TimerView | undefined {
    return viewOf(this.#state, this.#points, Date.now());
  }

  #run(): void {
    const view = this.#view;
    if (!view) return;
    if (view.runs) {
      this.#keep(pauseTimer(this.#state, Date.now()));
      this.#say(words.paused);
      return;
    }
    this.#keep(startTimer({ ...this.#state, at: view.point.id }, Date.now()));
    this.#sayPoint(view.point);
  }

  #go(by: -1 | 1): void {
    const point = this.#points[(this.#view?.place ?? 0) + by];
    if (!point) return;
    this.#keep(moveTimer(this.#state, point.id, Date.now()));
    this.#sayPoint(point);
  }

  #show(): void {
    const points = this.#points;
    const view = this.#view;
    const buttons = ['run', 'back', 'next'].map((part) => this.need(part) as HTMLButtonElement);
    const [run, back, next] = buttons;
    for (const button of buttons) button.disabled = !view;
    if (!view) {
      this.need('point').textContent = words.empty;
      for (const part of ['left', 'end']) this.need(part).textContent = '';
      return;
    }
    const { point, place, left, end, runs } = view;
    const minutes = points.reduce((sum, each) => sum + each.minutes, 0);
    const language = document.documentElement.lang;
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(end);
    const isOver = left < 0;
    const begun = runs || Object.keys(this.#state.spent).length > 0;
    this.need('restart').hidden = !begun;
    this.need('point').textContent = words.point(place + 1, points.length, titleOf(point));
    this.need('left').textContent = `${countdown(left)} ${isOver ? words.over : words.left}`;
    this.need('left').toggleAttribute('data-over', isOver);
    this.need('end').textContent = `${words.whole(minutes)}. ${words.end(time)}`;
    if (run) run.textContent = runs ? words.pause : begun ? words.goOn : words.start;
    if (back) back.disabled = place === 0;
    if (next) next.disabled = place === points.length - 1;
    if (isOver && this.#told !== point.id) {
      this.#told = point.id;
      this.#say(words.isOver(titleOf(point)));
    }
  }

  #sayPoint(point: TimedPoint): void {
    this.#told = '';
    this.#say(words.now(titleOf(point), point.minutes));
  }

  #say(message: string, undo?: () => void): void {
    sayAside(this.need('said'), message, undo);
  }
}

const titleOf = ({ title }: TimedPoint): string => title || words.untitled;

customElements.define('meeting-timer', MeetingTimer);
