import { sendResultWords as words } from '#words/send-result.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import { makingOf, namingOf, type KeptAssignment } from '../domain/assignment/kept-assignments.ts';
import { isMoreDone } from '../domain/assignment/more-done.ts';
import { resultText } from '../domain/assignment/result-text.ts';
import { resultOf, type AssignmentResult } from '../domain/assignment/result.ts';
import { questionObject } from '../domain/record/statement.ts';
import { resultLink } from '../links/result-link.ts';
import { canSeal } from '../sealing/can-seal.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { assignmentsIn, renamesHere } from './assignments-here.ts';
import { copyLink } from './copy-link.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { handOver } from './hand-over.ts';
import { mailLink } from './mail-link.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { drawQrCode } from './qr-drawing.ts';
import { recordNames } from './record-names.ts';
import { showResult } from './result-shown.ts';
import { say } from './said.ts';
import { groupOf } from './task-words.ts';

/** Characters that every mail program takes from a link to it. */
const LONGEST_MAIL = 1800;

const seals = () => import('../sealing/sealed-result.ts');

/** Shows what would go back to the trainer, seals it, and hands it over to be sent. Nothing is sent by itself. */
export class SendResult extends CourseElement {
  #record!: LearnerRecord;
  #kept!: KeptAssignment;
  #course!: AssignableCourse;
  /** The result that was sealed last on this page. */
  #sealed: AssignmentResult | undefined;

  protected start(): void {
    this.need('send').addEventListener('toggle', () => {
      this.#show();
      void this.#loadAhead();
    });
    this.need('shown').addEventListener('toggle', () => {
      this.#show();
    });
    this.need('name').addEventListener('change', () => void this.#keepName());
    this.need('make').addEventListener(
      'click',
      oneAtATime(() => this.#make()),
    );
    this.need('copy').addEventListener('click', () => {
      void copyLink(this.need('link'), this.need('said'));
    });
    this.need('file').addEventListener('click', () => {
      const name = `result-${this.#kept.assignment.id.slice(0, 8)}.txt`;
      say(this.need('said'), words.saved(handOver(name, 'text/plain', this.#message)));
    });
    this.need('share').hidden = !('share' in navigator);
    this.need('share').addEventListener('click', () => void this.#share());
  }

  /** Opens it for somebody who comes to send. */
  open(): void {
    (this.need('send') as HTMLDetailsElement).open = true;
  }

  /** Says that nothing can be sent from a preview. */
  refuse(): void {
    this.#cannot(words.preview);
  }

  /** Shows what there is to send of an assignment now. */
  follow(record: LearnerRecord, kept: KeptAssignment, course: AssignableCourse): void {
    this.#record = record;
    this.#kept = kept;
    this.#course = course;
    // What is sealed is packed first.
    if (!canSeal() || !('CompressionStream' in globalThis)) {
      this.#cannot(canSeal() ? words.tooOld : words.noSealing);
      return;
    }
    const name = this.need('name') as HTMLInputElement;
    if (name !== document.activeElement) name.value = kept.name;
    const { made } = kept;
    this.need('made-at').hidden = !made;
    if (made) {
      const time = new Date(made.at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
      this.need('made-at').textContent = words.madeAt(dateText(made.at), time);
    }
    this.need('make').textContent = made ? words.makeAnew : words.make;
    this.need('more').hidden = !this.#isMoreDone;
    this.#show();
  }

  /** Loads what making a result needs before it is needed: the network may be gone by then. */
  async #loadAhead(): Promise<void> {
    try {
      await Promise.all([seals(), import('../exports/qr-code.ts')]);
      this.dataset['ready'] = '';
    } catch {
      // It is tried again at the click.
    }
  }

  get #isMoreDone(): boolean {
    return isMoreDone(this.#record.statements, this.#kept, this.#course, renamesHere());
  }

  get #link(): HTMLInputElement {
    return this.need('link') as HTMLInputElement;
  }

  get #message(): string {
    return words.message(groupOf(this.#kept.assignment), this.#link.value);
  }

  #cannot(reason: string): void {
    this.need('unable').textContent = reason;
    this.need('unable').hidden = false;
    this.need('able').hidden = true;
  }

  /** What would be sent now. */
  #result(): AssignmentResult {
    const { statements } = this.#record;
    const { id } = this.#kept.assignment;
    const kept = assignmentsIn(statements).find((each) => each.assignment.id === id);
    return resultOf(statements, kept ?? this.#kept, this.#course, new Date());
  }

  /** Shows it in words, and the very text, while somebody looks. */
  #show(): void {
    const isOpen = (part: string): boolean => (this.need(part) as HTMLDetailsElement).open;
    if (!isOpen('send') || !isOpen('shown') || this.need('able').hidden) return;
    const result = this.#sealed && !this.#isMoreDone ? this.#sealed : this.#result();
    (this.need('exact') as HTMLTextAreaElement).value = resultText(result);
    showResult(this, result, this.#course, {});
    const objects = result.answers.map(({ question }) => {
      const [module = '', id = ''] = question.split('/');
      return { object: questionObject(module, id) };
    });
    void recordNames(this.datum('record'), objects).then((names) => {
      showResult(this, result, this.#course, names);
    });
  }

  async #keepName(): Promise<void> {
    const deed = namingOf(this.#kept.assignment.id, (this.need('name') as HTMLInputElement).value);
    if (deed.response?.[0] !== this.#kept.name) await this.#record.add(deed);
  }

  async #make(): Promise<void> {
    const region = this.need('said');
    const { id, key } = this.#kept.assignment;
    say(region, words.making);
    try {
      const { sealed } = await seals();
      const result = this.#result();
      const seal = await sealed(resultText(result), key);
      const page = new URL(this.datum('cohort'), location.origin);
      page.hash = resultLink({ assignment: id, sealed: seal });
      this.#sealed = result;
      await this.#record.add(makingOf(id));
      await this.#offer(page.href);
      say(region, words.made);
      this.#link.focus();
      this.#link.select();
    } catch (error) {
      say(region, error instanceof DOMException ? words.badKey : words.failed);
      region.focus();
    }
  }

  /** Gives the ways to send a link. */
  async #offer(link: string): Promise<void> {
    this.#link.value = link;
    this.need('made').hidden = false;
    const group = groupOf(this.#kept.assignment);
    const mail = (body: string): string => mailLink(words.subject(group), body);
    const whole = mail(this.#message);
    const href = whole.length > LONGEST_MAIL ? mail(words.attach(group)) : whole;
    (this.need('mail') as HTMLAnchorElement).href = href;
    const isDrawn = await drawQrCode(this.need('code'), link).catch(() => false);
    this.need('scan').textContent = isDrawn ? words.scan : words.noCode;
  }

  async #share(): Promise<void> {
    try {
      const title = words.subject(groupOf(this.#kept.assignment));
      await navigator.share({ title, text: this.#message });
      say(this.need('said'), words.shared);
    } catch {
      // Whoever changes their mind is told nothing.
    }
  }
}

customElements.define('send-result', SendResult);
