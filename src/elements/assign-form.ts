import { assignWords as words } from '#words/assign.ts';
import {
  seedOf,
  type AssignmentDraft,
  type DraftFault,
  type DraftTask,
} from '../domain/assignment/assignment-draft.ts';
import type { Assignment, Task } from '../domain/assignment/assignment.ts';
import { partOf } from './page-part.ts';

type Typed = 'mastery' | 'same' | 'seed';

/** The form of an assignment: what stands in it, and what is wrong with it. */
export class AssignForm {
  readonly #form: HTMLElement;

  #changed: () => void = () => undefined;

  constructor(form: HTMLElement) {
    this.#form = form;
    const follow = (): void => {
      this.#follow();
      this.#changed();
    };
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if ('whole' in target.dataset) tick(tasksBeside(target), target.checked);
      if (target.dataset['typed'] === 'same' && target.checked) this.#fillSeed(target);
    });
    form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('[data-act="anew"]');
      if (!button) return;
      this.#fillSeed(button, true);
      follow();
    });
    form.addEventListener('input', follow);
    // A browser may fill the form in again after a page is loaded anew.
    addEventListener('pageshow', follow);
  }

  /** Calls back at once, and whenever something else stands in the form. */
  onChange(listener: () => void): void {
    this.#changed = listener;
    this.#follow();
    listener();
  }

  /** What stands in the form. */
  get draft(): AssignmentDraft {
    const [group = '', note = '', due = ''] = (['group', 'note', 'due'] as const).map(
      (part) => this.#field(part).value,
    );
    const tasks = this.#tasks.filter(({ checked }) => checked).map((box) => this.#taskOf(box));
    return { group, note, due, tasks };
  }

  /** Puts an assignment into the form, or empties it. Tells how many of its tasks have no place in it. */
  fill(assignment?: Pick<Assignment, 'group' | 'note' | 'due' | 'tasks'>): number {
    (this.#form as HTMLFormElement).reset();
    this.show([]);
    const { tasks = [], ...texts } = assignment ?? {};
    for (const [part, text] of Object.entries(texts)) {
      if (part === 'group' || part === 'note' || part === 'due') this.#field(part).value = text;
    }
    const asked = new Map(tasks.map((task) => [task.object, task]));
    for (const box of this.#tasks) {
      const task = asked.get(box.value);
      box.checked = task !== undefined;
      if (task) this.#fillExam(task);
      asked.delete(box.value);
    }
    this.#form.dispatchEvent(new Event('input', { bubbles: true }));
    return asked.size;
  }

  /** Remembers what stands in the form at this moment, and puts it back when it is called. */
  memory(): () => void {
    const fields = [...(this.#form as HTMLFormElement).elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement,
    );
    const written = fields.map((field) =>
      field instanceof HTMLInputElement && field.type === 'checkbox'
        ? { checked: field.checked }
        : { value: field.value },
    );
    return () => {
      this.show([]);
      for (const [place, field] of fields.entries()) Object.assign(field, written[place]);
      this.#form.dispatchEvent(new Event('input', { bubbles: true }));
    };
  }

  /** Says at each field what is wrong with it, and resolves to the first of them. */
  show(faults: readonly DraftFault[]): HTMLElement | undefined {
    for (const region of this.#form.querySelectorAll('[data-fault]')) region.textContent = '';
    for (const field of this.#form.querySelectorAll('[aria-invalid]'))
      field.removeAttribute('aria-invalid');
    const [first] = faults.map((fault) => this.#fault(fault));
    return first;
  }

  #fault({ part, object }: DraftFault): HTMLElement | undefined {
    const place = object === undefined ? this.#form : this.#exam(object);
    const region = place?.querySelector(`[data-fault="${part}"]`);
    if (region) region.textContent = words.faults[part];
    if (part === 'tasks') return this.#tasks[0];
    const field =
      part === 'mastery' || part === 'seed' ? place && typedIn(place, part) : this.#field(part);
    field?.setAttribute('aria-invalid', 'true');
    return field ?? undefined;
  }

  #field(part: 'group' | 'note' | 'due'): HTMLInputElement | HTMLTextAreaElement {
    return partOf(this.#form, part) as HTMLInputElement | HTMLTextAreaElement;
  }

  get #tasks(): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('[data-task]')];
  }

  #exam(object: string): HTMLElement | null {
    return this.#form.querySelector<HTMLElement>(`[data-exam="${object}"]`);
  }

  #taskOf({ value: object }: HTMLInputElement): DraftTask {
    const exam = this.#exam(object);
    if (!exam) return { object };
    const mastery = typedIn(exam, 'mastery')?.value ?? '';
    const seed = typedIn(exam, 'same')?.checked ? typedIn(exam, 'seed')?.value : undefined;
    return { object, mastery, ...(seed !== undefined && { seed }) };
  }

  #fillExam({ object, mastery = 1, seed = '' }: Task): void {
    const exam = this.#exam(object);
    if (!exam) return;
    const [score, same, drawn] = (['mastery', 'same', 'seed'] as const).map((name) =>
      typedIn(exam, name),
    );
    if (score) score.value = `${Math.round(mastery * 100)}`;
    if (same) same.checked = seed !== '';
    if (drawn) drawn.value = seed;
  }

  /** Gives an exam a seed of its own, unless it has one. */
  #fillSeed(inside: Element, anew = false): void {
    const exam = inside.closest<HTMLElement>('[data-exam]');
    const seed = exam && typedIn(exam, 'seed');
    if (seed && (anew || !seed.value))
      seed.value = seedOf(crypto.getRandomValues(new Uint8Array(8)));
  }

  /** Shows what belongs to what is chosen, and which modules are chosen whole or in part. */
  #follow(): void {
    for (const box of this.#tasks) {
      const exam = this.#exam(box.value);
      if (!exam) continue;
      exam.hidden = !box.checked;
      exam.querySelector('[data-seed]')?.toggleAttribute('hidden', !typedIn(exam, 'same')?.checked);
    }
    for (const whole of this.#form.querySelectorAll<HTMLInputElement>('[data-whole]')) {
      const boxes = tasksBeside(whole);
      const chosen = boxes.filter(({ checked }) => checked).length;
      whole.checked = chosen === boxes.length;
      whole.indeterminate = chosen > 0 && chosen < boxes.length;
    }
  }
}

const typedIn = (exam: Element, name: Typed): HTMLInputElement | null =>
  exam.querySelector<HTMLInputElement>(`[data-typed="${name}"]`);

/** The tasks of the module that a checkbox stands for. */
const tasksBeside = (whole: Element): readonly HTMLInputElement[] => [
  ...(whole.closest('[data-module]')?.querySelectorAll<HTMLInputElement>('[data-task]') ?? []),
];

function tick(boxes: readonly HTMLInputElement[], isChosen: boolean): void {
  for (const box of boxes) box.checked = isChosen;
}
