import { sessionClockWords as words } from '#words/session-clock.ts';
import type { TimedPoint } from '../domain/practice/timer.ts';
import {
  dueAt,
  keptSession,
  sessionFromKept,
  type KeptSession,
} from '../domain/session/kept-session.ts';
import {
  addMinutes,
  freshSession,
  moveSession,
  pauseSession,
  runSession,
  sessionView,
  type RunningSession,
  type SessionView,
} from '../domain/session/running-session.ts';
import type { TrainerValue } from '../stores/trainer-value.ts';
import { CourseElement } from './course-element.ts';
import { sayAside } from './said.ts';
import { ScreenAwake } from './screen-awake.ts';
import { showPanel, showSteps } from './session-view.ts';
import { sessionValue } from './session-value.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 500;

/**
 * Runs a session by one of the plans that it holds: marks the step that is on, says how long it
 * lasts and how far the session is behind. It counts from times of the clock, as the timer of a
 * meeting does, so that a page that slept or was loaded again is right at once.
 */
export class SessionClock extends CourseElement {
  readonly #awake = new ScreenAwake();
  #kept!: TrainerValue;
  #now!: KeptSession;
  /** The step whose end was told. */
  #told = '';

  protected start(): void {
    this.#kept = sessionValue('clock', this.datum('module'));
    this.#kept.onChange(() => {
      this.#takeOver();
    });
    const acts = {
      run: () => this.#run(),
      back: () => this.#go(-1),
      next: () => this.#go(1),
      longer: () => this.#add(1),
      shorter: () => this.#add(-1),
      restart: () => this.#restart(),
    };
    for (const [part, act] of Object.entries(acts)) this.need(part).addEventListener('click', act);
    this.need('settings').addEventListener('change', () => {
      const { session } = this.#now;
      const plan = Number(this.#chosen?.value);
      this.#keep(plan === session.plan ? session : freshSession(plan), this.#startField.value);
    });
    document.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    setInterval(() => {
      this.#show();
    }, TICK);
    this.#takeOver();
  }

  get #plans(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-plan]')];
  }

  get #choices(): readonly HTMLInputElement[] {
    return [...this.need('settings').querySelectorAll<HTMLInputElement>('[type="radio"]')];
  }

  get #chosen(): HTMLInputElement | undefined {
    return this.#choices.find(({ checked }) => checked);
  }

  get #startField(): HTMLInputElement {
    return this.need('start') as HTMLInputElement;
  }

  get #plan(): HTMLElement | undefined {
    return this.#plans.find(({ dataset }) => Number(dataset['plan']) === this.#now.session.plan);
  }

  get #steps(): readonly TimedPoint[] {
    const steps = this.#plan?.querySelectorAll<HTMLElement>('[data-step]') ?? [];
    return [...steps].map(({ dataset }) => {
      const { step: id = '', minutes } = dataset;
      return { id, title: id, minutes: Number(minutes) };
    });
  }

  get #view(): SessionView | undefined {
    return sessionView(this.#now.session, this.#steps, Date.now());
  }

  /** Stands where this browser's memory says, which another tab may have moved. */
  #takeOver(): void {
    const plans = this.#plans.map(({ dataset }) => Number(dataset['plan']));
    this.#now = sessionFromKept(this.#kept.value, plans, Date.now());
    this.#show();
  }

  #keep(session: RunningSession, start = this.#now.start): void {
    this.#now = { session, start };
    const isKept = this.#kept.keep(keptSession(this.#now));
    this.need('not-kept').textContent = isKept ? '' : words.notKept;
    this.#show();
  }

  #run(): void {
    const { session, start } = this.#now;
    const now = Date.now();
    if (session.ended !== undefined) return;
    if (session.timer.since !== undefined) {
      this.#keep(pauseSession(session, now));
      this.#say(words.saidPaused);
      return;
    }
    this.#keep(runSession(session, this.#steps, now, dueAt(start, now)));
    this.#sayStep();
  }

  #go(by: -1 | 1): void {
    const before = this.#now.session;
    const session = moveSession(before, this.#steps, by, Date.now());
    if (session === before) return;
    this.#keep(session);
    if (session.ended === undefined) this.#sayStep();
    else this.#say(words.saidEnded);
    this.#showStepAtHand();
  }

  #add(by: number): void {
    if (this.#now.session.ended !== undefined) return;
    this.#keep(addMinutes(this.#now.session, this.#steps, by));
    this.#told = '';
    this.#say(words.saidMinutes(this.#view?.step.minutes ?? 0));
  }

  #restart(): void {
    const before = this.#now.session;
    this.#keep(freshSession(before.plan));
    this.#say(words.restarted, () => {
      this.#keep(before);
      this.need('run').focus();
    });
  }

  /** Keys of the clock: all of them while it has the focus, arrows also while nothing has it. */
  #onKey(event: KeyboardEvent): void {
    const { key, target, ctrlKey, altKey, metaKey, repeat } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || repeat) return;
    if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return;
    const panel = this.need('panel');
    const isAtHand = this.#now.session.due !== undefined && target === document.body;
    const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!panel.contains(target) && !(isArrow && isAtHand)) return;
    if (isArrow) this.#go(key === 'ArrowLeft' ? -1 : 1);
    else if (key === ' ' && target === panel) this.#run();
    else if (key === '+') this.#add(1);
    else if (key === '-') this.#add(-1);
    else return;
    event.preventDefault();
  }

  #show(): void {
    const { session, start } = this.#now;
    for (const plan of this.#plans) plan.hidden = plan !== this.#plan;
    for (const choice of this.#choices) choice.checked = Number(choice.value) === session.plan;
    if (this.#startField !== document.activeElement) this.#startField.value = start;
    const now = Date.now();
    const view = this.#view;
    if (!view) return;
    this.dataset['state'] = view.state;
    this.#awake.wanted = view.state === 'running';
    showPanel((part) => this.need(part), view, start, now);
    for (const plan of this.#plans) showSteps(plan, plan === this.#plan ? view : undefined, start);
    if (view.state === 'running' && view.left < 0 && this.#told !== view.step.id) {
      this.#told = view.step.id;
      this.#say(words.saidOver(view.step.title));
    }
  }

  /** While the clock stays in sight, so may what is said and done in the step. */
  #showStepAtHand(): void {
    if (getComputedStyle(this.need('panel')).position !== 'sticky') return;
    this.#plan?.querySelector('[aria-current="step"]')?.scrollIntoView();
  }

  #sayStep(): void {
    const view = this.#view;
    if (!view) return;
    this.#told = '';
    const { place, steps, step } = view;
    this.#say(words.saidNow(place + 1, steps.length, step.title, step.minutes));
  }

  #say(message: string, undo?: () => void): void {
    sayAside(this.need('said'), message, undo);
  }
}

customElements.define('session-clock', SessionClock);
