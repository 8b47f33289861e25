import { projectorWords as words } from '#words/projector.ts';
import { NO_HANDS, ROUNDS, type Round } from '../domain/session/show-of-hands.ts';
import { lineOf } from '../stores/element-text.ts';
import type { TrainerValue } from '../stores/trainer-value.ts';
import { fitText } from './fit-text.ts';
import { ProjectorHands } from './projector-hands.ts';
import { slideOf, type Slide } from './projector-slide.ts';
import { sayAside } from './said.ts';
import { ScreenAwake } from './screen-awake.ts';
import { sessionValue } from './session-value.ts';

/** Shows questions one at a time over the whole screen, their answers hidden until they are asked for. */
export class Projector {
  readonly #root: HTMLElement;
  readonly #questions: readonly HTMLElement[];
  readonly #kept: TrainerValue;
  readonly #awake = new ScreenAwake();
  /** Ends everything that this projector listens to. */
  readonly #life = new AbortController();
  /** What had the focus before. */
  readonly #from = document.activeElement;
  #place = 0;
  #slide!: Slide;
  #hands!: ProjectorHands;
  #isCounting = false;
  #isAnswered = false;

  constructor(root: HTMLElement, module: string, questions: readonly HTMLElement[]) {
    this.#root = root;
    this.#questions = questions;
    this.#kept = sessionValue('hands', module);
  }

  /** Opens it over the page. Closing it gives the focus back to where it was. */
  open(): void {
    const { signal } = this.#life;
    const acts = {
      leave: () => this.#dialog.close(),
      back: () => this.#go(-1),
      next: () => this.#go(1),
      answer: () => this.#turnAnswer(),
      hands: () => this.#turnHands(),
      clear: () => this.#clear(),
    };
    for (const [part, act] of Object.entries(acts)) {
      this.#part(part).addEventListener('click', act, { signal });
    }
    this.#part('hands-panel').addEventListener('change', () => this.#show(), { signal });
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#dialog.addEventListener('close', () => this.#end(), { signal });
    // In full screen, Esc leaves that first: nobody wants to press it twice.
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (!document.fullscreenElement) this.#dialog.close();
      },
      { signal },
    );
    addEventListener('resize', () => this.#fit(), { signal });
    this.#dialog.showModal();
    this.#awake.wanted = true;
    // Absent on some phones, refused in some frames: the dialog covers the page all the same.
    (this.#part('stage') as Partial<HTMLElement>).requestFullscreen?.().then(
      () => {
        if (!this.#dialog.open) void document.exitFullscreen();
      },
      () => undefined,
    );
    this.#part('slide').focus();
    this.#turnTo(0);
  }

  get #dialog(): HTMLDialogElement {
    return this.#part('dialog') as HTMLDialogElement;
  }

  get #round(): Round {
    const chosen = this.#root.querySelector<HTMLInputElement>('[data-round]:checked')?.value;
    return ROUNDS.find((round) => round === chosen) ?? 'before';
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the part "${name}" is missing`);
    return part;
  }

  #end(): void {
    this.#life.abort();
    this.#awake.wanted = false;
    this.#part('slide').replaceChildren();
    const giveBack = (): void => {
      if (this.#from instanceof HTMLElement) this.#from.focus();
    };
    // The browser moves the focus once more when it leaves full screen.
    if (document.fullscreenElement) void document.exitFullscreen().finally(giveBack);
    giveBack();
  }

  #go(by: -1 | 1): void {
    const place = this.#place + by;
    if (this.#questions[place]) this.#turnTo(place);
  }

  #turnTo(place: number): void {
    this.#place = place;
    const question = this.#questions[place];
    if (!question) return;
    this.#isAnswered = false;
    this.#layOut(question);
    const slide = this.#part('slide');
    slide.scrollTop = 0;
    const stem = lineOf(this.#slide.content[0]);
    this.#say(words.saidQuestion(place + 1, this.#questions.length, stem));
    // A button that was pressed keeps the focus, so that it can be pressed again.
    if (!(document.activeElement instanceof HTMLButtonElement)) slide.focus();
  }

  /** Puts a question on the slide anew, without its answer. */
  #layOut(question: HTMLElement): void {
    this.#slide = slideOf(question);
    this.#hands = new ProjectorHands(this.#kept, question, this.#slide.options);
    this.#isCounting = this.#slide.options.length > 0 && this.#hands.isCounted;
    this.#part('slide').replaceChildren(...this.#slide.content);
    this.#show();
  }

  #turnAnswer(): void {
    const question = this.#questions[this.#place];
    if (!question) return;
    this.#isAnswered = !this.#isAnswered;
    if (this.#isAnswered) {
      this.#say(words.saidAnswer(this.#slide.reveal()));
      this.#show();
    } else {
      this.#say(words.saidHidden);
      this.#layOut(question);
    }
  }

  #turnHands(): void {
    if (this.#slide.options.length === 0) return;
    this.#isCounting = !this.#isCounting;
    this.#show();
    if (this.#isCounting) this.#slide.options[0]?.querySelector('input')?.focus();
  }

  #clear(): void {
    const before = this.#hands.hands;
    this.#hands.keep(NO_HANDS);
    this.#show();
    this.#say(words.cleared, () => {
      this.#hands.keep(before);
      this.#show();
      this.#part('clear').focus();
    });
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, ctrlKey, altKey, metaKey, repeat } = event;
    if (ctrlKey || altKey || metaKey || repeat) return;
    if (!(target instanceof Element) || target instanceof HTMLInputElement) return;
    if (key === 'ArrowRight' || key === 'PageDown') this.#go(1);
    else if (key === 'ArrowLeft' || key === 'PageUp') this.#go(-1);
    else if (key.toLowerCase() === 's') this.#turnAnswer();
    else if (key === 'Enter' && !target.closest('button, a')) this.#turnAnswer();
    else if (key.toLowerCase() === 'h') this.#turnHands();
    else return;
    event.preventDefault();
  }

  #show(): void {
    const hasOptions = this.#slide.options.length > 0;
    this.#part('place').textContent = words.position(this.#place + 1, this.#questions.length);
    this.#part('back').ariaDisabled = this.#place === 0 ? 'true' : null;
    this.#part('next').ariaDisabled = this.#questions[this.#place + 1] ? null : 'true';
    this.#part('answer').textContent = this.#isAnswered ? words.hide : words.answer;
    const hands = this.#part('hands');
    hands.hidden = !hasOptions;
    hands.textContent = this.#isCounting ? words.noHands : words.hands;
    hands.ariaExpanded = `${this.#isCounting}`;
    this.#part('hands-panel').hidden = !this.#isCounting;
    if (this.#isCounting) {
      this.#hands.show(this.#round, (isKept) => {
        if (!isKept) this.#say(words.notKept);
        this.#showTotals();
        this.#fit();
      });
    } else this.#hands.hide();
    this.#showTotals();
    this.#fit();
  }

  #showTotals(): void {
    for (const total of this.#root.querySelectorAll<HTMLElement>('[data-total]')) {
      const round = ROUNDS.find((each) => each === total.dataset['total']) ?? 'before';
      total.textContent = this.#hands.totalIn(round);
    }
  }

  #fit(): void {
    fitText(this.#part('slide'));
  }

  #say(message: string, undo?: () => void): void {
    sayAside(this.#part('projector-said'), message, undo);
    this.#fit();
  }
}
