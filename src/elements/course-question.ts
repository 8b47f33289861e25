import { percent } from '#words/percent.ts';
import { gradeAnswer, type Verdict } from '../domain/question/grade.ts';
import type { Mark } from '../domain/question/key.ts';
import type { QuestionKind } from '../domain/question/question.ts';
import type { Gradable, Response } from '../domain/question/response.ts';
import { shuffled } from '../domain/question/shuffle.ts';
import { keptWords } from '#words/kept.ts';
import { questionWords as words } from '#words/question.ts';
import { CourseElement } from './course-element.ts';
import { readResponse, writeResponse } from './response-form.ts';
import { makeMovable } from './sequence-list.ts';

/** Where the key of a question is: in the page for checks, sealed for the quiz. */
export interface QuestionKey {
  markOf(token: string): Mark | undefined;
  /** The explanation of the right answer, as HTML, or empty. */
  why(proof: string): string;
}

/** Told when a learner has checked an answer. */
export class AnsweredEvent extends Event {
  readonly response: Response;
  readonly verdict: Verdict;

  constructor(response: Response, verdict: Verdict) {
    super('answered', { bubbles: true });
    this.response = response;
    this.verdict = verdict;
  }
}

/** A question that can be answered, checked and tried again. Whoever holds its key sets `key`. */
export abstract class CourseQuestion extends CourseElement {
  protected abstract readonly key: QuestionKey;
  #form!: HTMLFormElement;
  #verdict!: HTMLElement;
  #question!: Gradable;
  /** The order in which the page gave the options of a list. */
  readonly #given = new Map<HTMLElement, readonly Element[]>();

  protected start(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('the form is missing');
    this.#form = form;
    this.#verdict = this.need('verdict');
    this.#question = {
      kind: this.datum('kind') as QuestionKind,
      partial: this.dataset['partial'] !== undefined,
      decimals: Number(this.dataset['decimals'] ?? 0),
    };
    const sequence = form.querySelector<HTMLElement>('[data-part="sequence"]');
    if (sequence) makeMovable(sequence, (message) => (this.need('said').textContent = message));
    this.need('actions').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    form.addEventListener('change', () => {
      this.clear();
    });
    form.addEventListener('input', () => {
      this.clear();
    });
    this.need('again').addEventListener('click', () => {
      this.clear();
      this.#form.querySelector<HTMLElement>('input, select, button:enabled')?.focus();
    });
  }

  get questionId(): string {
    return this.datum('question');
  }

  /** Its revision, and earlier ones of the same meaning. */
  get revisions(): readonly string[] {
    return this.datum('revision').split(' ');
  }

  /** Orders the options for one learner, the same way each time, unless the author pinned them. */
  shuffleFor(learner: string): void {
    const seed = `${learner} ${this.questionId}`;
    const focused = document.activeElement;
    for (const list of this.#form.querySelectorAll<HTMLElement>('[data-shuffle]')) {
      const given = this.#given.get(list) ?? [...list.children];
      this.#given.set(list, given);
      list.append(
        ...shuffled(
          given.filter((child) => !child.matches('[value=""]')),
          seed,
        ),
      );
      this.#disorder(list);
      list.dispatchEvent(new Event('reordered'));
    }
    if (focused instanceof HTMLElement && this.contains(focused)) focused.focus();
  }

  /** A sequence is not shown in its right order: the first item goes to the end. */
  #disorder(list: HTMLElement): void {
    if (this.#question.kind !== 'sequencing') return;
    const response = readResponse(this.#form, 'sequencing') ?? [];
    if (this.verdictOn(response).right) list.append(...[...list.children].slice(0, 1));
  }

  /** Takes away the verdict and whatever was answered. */
  empty(): void {
    this.clear();
    this.#form.reset();
  }

  /** Shows an earlier answer with its verdict. */
  restore(response: Response): void {
    this.fill(response);
    this.#show(this.verdictOn(response), response);
  }

  /** What is answered now; undefined while something is left out. */
  get response(): Response | undefined {
    return readResponse(this.#form, this.#question.kind);
  }

  /** Puts an answer into the form without a verdict. */
  fill(response: Response): void {
    writeResponse(this.#form, this.#question.kind, response);
    this.#form.querySelector('[data-part="sequence"]')?.dispatchEvent(new Event('reordered'));
  }

  /** Whether and how far an answer is right. */
  verdictOn(response: Response): Verdict {
    return gradeAnswer(this.#question, response, (token) => this.key.markOf(token));
  }

  /** Says that the answer shown is kept, if one is shown. */
  sayKept(): void {
    if (this.dataset['state'] && !this.need('kept').textContent)
      this.need('kept').textContent = keptWords.saved;
  }

  /** Takes the verdict away, so that the question can be answered again. */
  clear(): void {
    delete this.dataset['state'];
    this.#verdict.replaceChildren();
    this.need('kept').textContent = '';
    this.need('again').hidden = true;
    this.need('submit').hidden = false;
    for (const shown of this.querySelectorAll('[data-feedback-shown]')) shown.remove();
    for (const marked of this.querySelectorAll<HTMLElement>('[data-mark]'))
      delete marked.dataset['mark'];
  }

  #check(): void {
    this.clear();
    const response = readResponse(this.#form, this.#question.kind);
    if (!response) {
      this.#verdict.textContent = words.incomplete;
      return;
    }
    const verdict = this.verdictOn(response);
    this.#show(verdict, response);
    // The button that was pressed is gone, so the focus goes where the learner goes on.
    (verdict.right ? this.#verdict : this.need('again')).focus();
    this.dispatchEvent(new AnsweredEvent(response, verdict));
  }

  #show(verdict: Verdict, response: Response): void {
    this.dataset['state'] = verdict.right ? 'right' : 'wrong';
    this.need('again').hidden = verdict.right;
    this.need('submit').hidden = true;
    const sentence = document.createElement('p');
    sentence.className = 'verdict-word';
    sentence.textContent = this.#sentenceFor(verdict, response);
    this.#verdict.replaceChildren(sentence);
    for (const [token, mark] of verdict.marks) this.#showMark(token, mark);
    if (verdict.right) this.#say('why', this.key.why(verdict.proof));
  }

  #sentenceFor({ right, share }: Verdict, response: Response): string {
    if (right) return words.right;
    if (share === 0) return words.wrong;
    if (this.#question.kind === 'choice') return words.partlyChosen;
    return words.partly(shareAsWords(share, response.length));
  }

  #showMark(token: string, mark: Mark): void {
    const place = this.#placeOf(token);
    if (place) markPlace(place, mark.share > 0);
    if (mark.feedback) this.#say('feedback', mark.feedback, place);
  }

  /** The element that a token belongs to: an option, or a row of a table. */
  #placeOf(token: string): HTMLElement | undefined {
    const [first = '', second = ''] = token.split('.');
    const input = this.#form.querySelector(`input[value="${CSS.escape(token)}"]`);
    const found =
      input ??
      this.#form.querySelector(`[data-row="${CSS.escape(first)}"]`) ??
      this.#form.querySelector(`[data-item="${CSS.escape(second)}"]`);
    return found?.closest<HTMLElement>('[data-option]') ?? undefined;
  }

  /** Says something after the option that it belongs to, or under the verdict. The HTML is the course's own. */
  #say(className: string, html: string, after?: HTMLElement): void {
    if (!html) return;
    const said = document.createElement('div');
    said.className = className;
    said.dataset['feedbackShown'] = '';
    said.innerHTML = html;
    if (!after) {
      this.#verdict.append(said);
      return;
    }
    after.append(said);
    // The verdict is announced as a whole; what stands beside an option is announced with it.
    const announced = document.createElement('p');
    announced.className = 'sr-only';
    announced.textContent = said.textContent;
    this.#verdict.append(announced);
  }
}

/** Marks an option, an item or a row as right or wrong: by colour, and in a word for everybody else. */
function markPlace(place: HTMLElement, isRight: boolean): void {
  place.dataset['mark'] = isRight ? 'right' : 'wrong';
  const word = document.createElement('span');
  word.className = 'mark-word';
  word.dataset['feedbackShown'] = '';
  word.textContent = isRight ? words.isRight : words.isWrong;
  (place.querySelector('label, td') ?? place).append(word);
}

/** A share in the words of its parts where it has some (`2 of 3`), otherwise in per cent. */
function shareAsWords(share: number, parts: number): string {
  const stands = share * parts;
  return Number.isInteger(Number(stands.toFixed(4)))
    ? `${Math.round(stands)}/${parts}`
    : percent(share);
}
