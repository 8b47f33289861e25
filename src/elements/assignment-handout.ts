import { assignWords as words } from '#words/assign.ts';
import type { MadeAssignment } from '../domain/assignment/made-assignment.ts';
import { assignmentLink } from '../links/assignment-link.ts';
import { dueText, factsText, mailOf, taskLines, type AssignedCourse } from './assignment-text.ts';
import { copyLink } from './copy-link.ts';
import { handOver } from './hand-over.ts';
import { Latest } from './latest.ts';
import { isLongMail, mailLink } from './mail-link.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { partOf } from './page-part.ts';
import { say } from './said.ts';

/** Characters up to which mails and chats carry a link whole. */
const SHORT_LINK = 1500;
/** Characters of a note that leave room on a sheet of paper; a line of it has about sixty. */
const SHORT_NOTE = 300;
/** Hours before the last day at which calendars remind of it: nine in the morning of the day before. */
const REMINDS = 15;

/** What is handed out of one assignment: link, code, mail, calendar, sheet. */
export class AssignmentHandout {
  readonly #page: HTMLElement;
  readonly #course: AssignedCourse;
  /** Where learners open assignments. */
  readonly #address: string;
  #shown: MadeAssignment | undefined;
  /** A longer assignment takes longer to pack; what was asked for last is what stands there. */
  readonly #latest = new Latest();

  constructor(page: HTMLElement, course: AssignedCourse, address: string) {
    this.#page = page;
    this.#course = course;
    this.#address = new URL(address, location.href).href;
    const acts: Readonly<Record<string, (event: Event) => unknown>> = {
      'copy-link': () => copyLink(this.#need('link'), this.#need('handout-said')),
      'copy-text': () => this.#copyText(),
      calendar: oneAtATime(() => this.#saveCalendar()),
      project: () => this.#project(),
      close: () => {
        this.#projector.close();
      },
      print: () => {
        print();
      },
    };
    page.addEventListener('click', (event) => {
      const { target } = event;
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      if (button) acts[button.dataset['act'] ?? '']?.(event);
    });
    this.#projector.addEventListener('close', () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    });
  }

  /** The id of the assignment that is handed out. */
  get id(): string | undefined {
    return this.#shown?.assignment.id;
  }

  /** The address of a preview of an assignment. */
  async preview(assignment: MadeAssignment['assignment']): Promise<string> {
    return `${this.#address}#${await assignmentLink(assignment, 'preview')}`;
  }

  hide(): void {
    this.#latest.begin();
    this.#shown = undefined;
    this.#need('handout').hidden = true;
    delete this.#need('sheet').dataset['ready'];
  }

  /** Shows an assignment; `isHeld` tells whether this browser can open what comes back. */
  async show(made: MadeAssignment, isHeld: boolean): Promise<void> {
    const { assignment } = made;
    const isLatest = this.#latest.begin();
    this.#shown = made;
    const link = `${this.#address}#${await assignmentLink(assignment)}`;
    if (!isLatest()) return;
    this.#need('handout-title').textContent = words.handout(assignment.group);
    this.#need('facts').textContent = `${factsText(made)}.`;
    this.#need('foreign').hidden = isHeld;
    (this.#need('link') as HTMLInputElement).value = link;
    this.#need('link-length').textContent =
      `${words.linkLength(link.length)} ${link.length <= SHORT_LINK ? words.linkShort : words.linkLong}`;
    this.#need('calendar').hidden = !assignment.due;
    this.#showMail(link);
    this.#showSheet(link);
    this.#need('handout').hidden = false;
    await this.#showCodes(link);
  }

  say(said: string): void {
    say(this.#need('handout-said'), said);
  }

  focus(): void {
    this.#need('handout-title').focus();
  }

  get #projector(): HTMLDialogElement {
    return this.#need('projector') as HTMLDialogElement;
  }

  #need(part: string): HTMLElement {
    return partOf(this.#page, part);
  }

  #showMail(link: string): void {
    if (!this.#shown) return;
    const { subject, text } = mailOf(this.#shown.assignment, link, this.#course);
    (this.#need('subject') as HTMLInputElement).value = subject;
    (this.#need('mail-text') as HTMLTextAreaElement).value = text;
    const mail = mailLink(subject, text);
    (this.#need('mail') as HTMLAnchorElement).href = mail;
    this.#need('mail-long').hidden = !isLongMail(mail);
  }

  #showSheet(link: string): void {
    if (!this.#shown) return;
    const { assignment } = this.#shown;
    const due = dueText(assignment);
    this.#need('sheet-group').textContent = assignment.group;
    this.#need('projector-group').textContent = assignment.group;
    this.#need('sheet-due').textContent = due && words.sheetBy(due);
    this.#need('projector-due').textContent = due && words.dueOn(due);
    // Paper has one page for it, so an empty line becomes a new one.
    const note = assignment.note.replaceAll(/\n\s*\n/g, '\n');
    this.#need('sheet-note').textContent = note;
    const isLong = note.length > SHORT_NOTE || note.split('\n').length > SHORT_NOTE / 60;
    this.#need('sheet-note').toggleAttribute('data-long', isLong);
    this.#need('sheet-link').textContent = link;
    const lines = taskLines(assignment.tasks, this.#course);
    this.#need('sheet-tasks').replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    this.#need('sheet').dataset['ready'] = '';
  }

  async #showCodes(link: string): Promise<void> {
    const code = await import('../exports/qr-code.ts').then(
      ({ qrCodeOf }) => qrCodeOf(link),
      () => undefined,
    );
    for (const part of ['code', 'projector-code', 'sheet-code']) {
      const drawing = this.#need(part);
      drawing.toggleAttribute('hidden', !code);
      drawing.setAttribute('viewBox', `0 0 ${code?.size ?? 0} ${code?.size ?? 0}`);
      drawing.querySelector('path')?.setAttribute('d', code?.path ?? '');
    }
    this.#need('no-code').hidden = code !== undefined;
    this.#need('project').hidden = !code;
  }

  async #copyText(): Promise<void> {
    const field = this.#need('mail-text') as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(field.value);
      this.say(words.textCopied);
    } catch {
      field.select();
      this.say(words.textNotCopied);
    }
  }

  async #project(): Promise<void> {
    // Where the browser forbids it, the view still fills its window.
    if (document.fullscreenEnabled)
      await document.documentElement.requestFullscreen().catch(() => undefined);
    this.#projector.showModal();
  }

  async #saveCalendar(): Promise<void> {
    if (!this.#shown) return;
    const { id, course, due } = this.#shown.assignment;
    const { subject } = mailOf(this.#shown.assignment, '', this.#course);
    const { value: note } = this.#need('link') as HTMLInputElement;
    try {
      const { calendarOf } = await import('../exports/calendar.ts');
      const event = { id, title: subject, first: due, reminds: REMINDS, who: '', note };
      const file = { name: subject, scope: `assignments.${course}`, made: new Date() };
      const text = calendarOf([{ ...event, repeats: 'never' }], file);
      this.say(words.calendarSaved(handOver(`${course}-${due}.ics`, 'text/calendar', text)));
    } catch {
      this.say(words.calendarFailed);
    }
  }
}
