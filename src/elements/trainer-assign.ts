import { assignWords as words } from '#words/assign.ts';
import { trainerKeptWords } from '#words/trainer-kept.ts';
import { choiceOf, faultsIn } from '../domain/assignment/assignment-draft.ts';
import type { Assignment } from '../domain/assignment/assignment.ts';
import {
  newAssignment,
  revised,
  type MadeAssignment,
} from '../domain/assignment/made-assignment.ts';
import { canSeal } from '../sealing/can-seal.ts';
import { faultFrom } from '../stores/record-store.ts';
import { askedAt, askToKeep } from '../stores/storage-promise.ts';
import { randomUuid } from '../stores/uuid.ts';
import { AssignForm } from './assign-form.ts';
import { AssignmentHandout } from './assignment-handout.ts';
import type { AssignedCourse } from './assignment-text.ts';
import { AssignmentsTransfer } from './assignments-transfer.ts';
import { CourseElement } from './course-element.ts';
import { DraftSum } from './draft-sum.ts';
import { showMade, type MadeAct } from './made-list.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageTrainerStore } from './page-trainer-store.ts';
import { say } from './said.ts';
import { today } from './today.ts';
import { TrainerKey } from './trainer-key.ts';

/** Stands in a preview, from which nothing is sent. */
const NO_KEY = { x: 'A'.repeat(43), y: 'A'.repeat(43) };

/** Makes assignments, hands them out, and keeps them. */
export class TrainerAssign extends CourseElement {
  #form!: AssignForm;
  #sum!: DraftSum;
  #handout!: AssignmentHandout;
  #key!: TrainerKey;
  #made: readonly MadeAssignment[] = [];
  /** The assignment that the form edits. */
  #edited: MadeAssignment | undefined;
  /** Whether the assignment is made as soon as there is a key. */
  #isWaiting = false;
  /** Whether the form was handed in with something wrong in it. */
  #wasRefused = false;

  protected start(): void {
    const course = JSON.parse(this.datum('course')) as AssignedCourse;
    this.#handout = new AssignmentHandout(this, course, this.datum('assigned'));
    this.#sum = new DraftSum(this, course, this.#handout);
    const key = this.querySelector('trainer-key');
    if (!(key instanceof TrainerKey)) throw new Error('the key is missing');
    this.#key = key;
    this.#form = new AssignForm(this.need('form'));
    this.#form.onChange(() => {
      this.#follow();
    });
    const submit = oneAtATime(() => this.#submit());
    this.need('form').addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    this.need('cancel').addEventListener('click', () => {
      this.#begin(words.cancelled, this.#wayBack());
    });
    new AssignmentsTransfer(
      this,
      () => this.#made,
      (made) => this.#keep(made, 'transfer-said'),
    );
    key.addEventListener('changed', () => void this.#keyChanged());
    void this.#open();
    // Before that, the browser would have sent the form itself.
    (this.need('make') as HTMLButtonElement).disabled = false;
  }

  async #open(): Promise<void> {
    try {
      const store = await pageTrainerStore();
      store.onChange(() => void this.#read());
      await this.#read();
    } catch (error) {
      say(this.need('made-said'), trainerKeptWords[faultFrom(error)]);
    }
    this.dataset['shown'] = '';
  }

  async #read(): Promise<void> {
    this.#made = await (await pageTrainerStore()).assignments();
    await this.#show();
  }

  async #show(): Promise<void> {
    this.need('empty').hidden = this.#made.length > 0;
    this.need('export').hidden = this.#made.length === 0;
    showMade(
      this.need('list'),
      this.#made.map((made) => ({ made, isHeld: this.#isHeld(made) })),
      (act, which) => this.#act(act, which),
    );
    const { id } = this.#handout;
    const shown = this.#made.find(({ assignment }) => assignment.id === id);
    if (shown) await this.#handout.show(shown, this.#isHeld(shown));
    else this.#handout.hide();
  }

  /** Whether this browser can open what comes back; until the keys are known, it is not doubted. */
  #isHeld({ assignment }: MadeAssignment): boolean {
    const { keys, isOpen } = this.#key;
    return !isOpen || keys.some(({ publicKey }) => publicKey.x === assignment.key.x);
  }

  /** Follows what is changed in the form. */
  #follow(): void {
    // What is put right is not called wrong any longer.
    if (this.#wasRefused) this.#showFaults();
    void this.#sum.show({ ...this.#facts, edition: 1, ...choiceOf(this.#form.draft) });
  }

  /** Says what is wrong in the form, and resolves to the first field of which something is said. */
  #showFaults(): HTMLElement | undefined {
    const faults = faultsIn(this.#form.draft, today(), this.#edited?.assignment.due);
    say(this.need('fault-count'), faults.length > 0 ? words.faultCount(faults.length) : '');
    return this.#form.show(faults);
  }

  /** What a new assignment has besides what is chosen. */
  get #facts(): Pick<Assignment, 'id' | 'course' | 'version' | 'key'> {
    const { course = '', version = '' } = document.documentElement.dataset;
    return { id: randomUuid(), course, version, key: this.#key.keys[0]?.publicKey ?? NO_KEY };
  }

  async #submit(): Promise<void> {
    const fault = this.#showFaults();
    this.#wasRefused = fault !== undefined;
    fault?.focus();
    if (fault) return;
    if (!this.#edited && this.#key.keys.length === 0) {
      this.#isWaiting = canSeal() && this.#key.isOpen;
      const without = canSeal() ? words.needsStorage : words.needsSealing;
      say(this.need('fault-count'), this.#isWaiting ? words.needsKey : without);
      this.#key.ask();
      return;
    }
    if (await this.#make()) this.#handout.focus();
  }

  /** Makes the assignment or changes it; resolves to whether it could be kept. */
  async #make(): Promise<boolean> {
    const choice = choiceOf(this.#form.draft);
    const { version } = this.#facts;
    const before = this.#edited;
    const made = before
      ? revised(before, choice, version, new Date())
      : newAssignment(choice, this.#facts, new Date());
    if (made !== before && !(await this.#keep([made], 'fault-count'))) return false;
    await this.#handout.show(made, this.#isHeld(made));
    this.#handout.say(
      made === before
        ? words.unchanged
        : before
          ? words.edition(made.assignment.edition)
          : words.made,
    );
    this.#begin();
    return true;
  }

  /** Keeps assignments; where that fails, says so in a part of the page and leaves everything as it is. */
  async #keep(made: readonly MadeAssignment[], part: string): Promise<boolean> {
    try {
      await (await pageTrainerStore()).putAssignments(made);
    } catch (error) {
      say(this.need(part), trainerKeptWords[faultFrom(error)]);
      return false;
    }
    const { course = '' } = document.documentElement.dataset;
    // Whether or not the browser promises anything, they are kept.
    if (!askedAt(course)) askToKeep(course).catch(() => undefined);
    await this.#read();
    return true;
  }

  /** Empties the form for another one. */
  #begin(said = '', back?: () => void): void {
    this.#form.fill();
    this.#edit(undefined, said, back);
    if (said && !back) this.need('form-title').focus();
  }

  /** Brings back what stands in the form now; there is no way where all of that is kept. */
  #wayBack(): (() => void) | undefined {
    const edited = this.#edited;
    const choice = choiceOf(this.#form.draft);
    const isKept = edited
      ? revised(edited, choice, edited.assignment.version, new Date()) === edited
      : !Object.values(choice).some(({ length }) => length > 0);
    if (isKept) return undefined;
    const putBack = this.#form.memory();
    return () => {
      this.#edit(edited, '');
      putBack();
      this.need('form-title').focus();
    };
  }

  #edit(made: MadeAssignment | undefined, said: string, back?: () => void): void {
    this.#edited = made;
    this.#isWaiting = false;
    this.#wasRefused = false;
    const title = made ? words.editTitle(made.assignment.group) : words.newTitle;
    this.need('form-title').textContent = title;
    this.need('make').textContent = made ? words.save : words.make;
    this.need('cancel').hidden = made === undefined;
    say(this.need('form-said'), said, back);
    say(this.need('fault-count'), '');
  }

  async #keyChanged(): Promise<void> {
    const isNext = this.#isWaiting && this.#key.keys.length > 0;
    if (isNext) {
      this.#isWaiting = false;
      // While the key was made, something else may have been written.
      this.#wasRefused = this.#showFaults() !== undefined;
    }
    if (isNext && !this.#wasRefused) await this.#make();
    else await this.#show();
  }

  async #act(act: MadeAct, made: MadeAssignment): Promise<void> {
    switch (act) {
      case 'send':
        await this.#handout.show(made, this.#isHeld(made));
        this.#handout.say('');
        this.#handout.focus();
        return;
      case 'edit':
      case 'duplicate': {
        const isCopy = act === 'duplicate';
        const back = this.#wayBack();
        const gone = this.#form.fill({ ...made.assignment });
        const goneSaid = gone > 0 ? words.goneTasks(gone) : '';
        const said = [back ? words.draftLeft : '', isCopy ? words.duplicated : '', goneSaid];
        this.#edit(isCopy ? undefined : made, said.filter(Boolean).join(' '), back);
        if (!back) this.need('form-title').focus();
        return;
      }
      case 'remove':
        await this.#remove(made);
        return;
      default:
        act satisfies never;
    }
  }

  async #remove(made: MadeAssignment): Promise<void> {
    const { id, group } = made.assignment;
    if (this.#edited?.assignment.id === id) this.#begin();
    try {
      await (await pageTrainerStore()).removeAssignments([id]);
    } catch (error) {
      say(this.need('made-said'), trainerKeptWords[faultFrom(error)]);
      return;
    }
    await this.#read();
    say(this.need('made-said'), words.removed(group), () => void this.#keep([made], 'made-said'));
  }
}

customElements.define('trainer-assign', TrainerAssign);
