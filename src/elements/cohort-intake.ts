import { cohortViewWords as words } from '#words/cohort-view.ts';
import { trainerKeptWords } from '#words/trainer-kept.ts';
import type { Arrival, Intake } from '../domain/cohort/take-in.ts';
import { canSeal } from '../sealing/can-seal.ts';
import { faultFrom } from '../stores/record-store.ts';
import { renamesHere } from './assignments-here.ts';
import { CourseElement } from './course-element.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openResults, type Received, type Refused } from './open-results.ts';
import { pageCohort, type Cohort } from './page-cohort.ts';
import { receivedFiles } from './received-files.ts';
import { say } from './said.ts';

const ARRIVALS: readonly Arrival[] = ['new', 'newer', 'older', 'same'];
const LINK = '#result/';

/** Takes results in: files chosen or dropped anywhere on the page, pasted links and mails, and the link that opened the page. */
export class CohortIntake extends CourseElement {
  #refused: readonly Refused[] = [];
  /** One taking-in after the other. */
  #busy: Promise<unknown> = Promise.resolve();

  protected start(): void {
    const [files, paste] = [this.need('files'), this.need('paste')] as [
      HTMLInputElement,
      HTMLTextAreaElement,
    ];
    this.need('fields').hidden = !canSeal();
    this.need('insecure').hidden = canSeal();
    if (!canSeal()) return;
    files.addEventListener('change', () => {
      this.#takeFiles([...(files.files ?? [])]);
      // The same file can be chosen again.
      files.value = '';
    });
    this.need('take').addEventListener(
      'click',
      oneAtATime(() => this.#takePasted(paste)),
    );
    this.need('again').addEventListener(
      'click',
      oneAtATime(() => this.#take(this.#refused.filter(({ fault }) => !fault))),
    );
    this.need('clear').addEventListener('click', () => {
      this.#showRefused([]);
      this.need('said').focus();
    });
    this.#takeDropped();
    addEventListener('hashchange', () => {
      this.#takeLink();
    });
    this.#takeLink();
    pageCohort().catch((error: unknown) => {
      say(this.need('said'), trainerKeptWords[faultFrom(error)]);
    });
  }

  #takeDropped(): void {
    const isOver = (is: boolean): void => {
      this.toggleAttribute('data-over', is);
    };
    document.addEventListener('dragover', (event) => {
      if (isOwnDrop(event)) return;
      event.preventDefault();
      isOver(true);
    });
    document.addEventListener('dragleave', ({ relatedTarget }) => {
      if (!relatedTarget) isOver(false);
    });
    document.addEventListener('drop', (event) => {
      isOver(false);
      if (isOwnDrop(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text') ?? '';
      if (files.length > 0) this.#takeFiles(files);
      else if (text) void this.#take([{ source: words.pasted, text }]);
    });
  }

  #takeLink(): void {
    if (!location.hash.startsWith(LINK)) return;
    const text = location.hash.slice(1);
    // Loaded again, the page does not take the same result in twice.
    history.replaceState(null, '', location.pathname);
    void this.#take([{ source: words.link, text }]);
  }

  /** What is pasted goes from its field once it is read; what cannot be taken in is in the list then. */
  async #takePasted(paste: HTMLTextAreaElement): Promise<void> {
    const { value: text } = paste;
    const isRead = await this.#take([{ source: words.pasted, text }]);
    if (isRead && paste.value === text) paste.value = '';
  }

  #takeFiles(files: readonly File[]): void {
    if (files.length === 0) return;
    void this.#queue(async () => this.#takeNow(await receivedFiles(files)));
  }

  /** Takes results in, and resolves to whether they could be read. */
  #take(received: readonly Received[]): Promise<boolean> {
    return this.#queue(() => this.#takeNow(received));
  }

  #queue(act: () => Promise<boolean>): Promise<boolean> {
    const isRead = this.#busy
      .then(act)
      .catch((error: unknown) => this.#fail(trainerKeptWords[faultFrom(error)]));
    this.#busy = isRead;
    return isRead;
  }

  #fail(said: string): false {
    say(this.need('said'), said);
    this.need('said').focus();
    return false;
  }

  async #takeNow(received: readonly Received[]): Promise<boolean> {
    const cohort = await pageCohort();
    const sealing = await import('../sealing/sealed-result.ts').catch(() => undefined);
    if (!sealing) return this.#fail(words.notLoaded);
    const keys = await cohort.keys();
    const known = new Set(keys.map(({ publicKey }) => publicKey.x));
    const { results, refused } = await openResults(received, {
      course: document.documentElement.dataset['course'] ?? '',
      renames: renamesHere(),
      keys: keys.map(({ privateKey }) => privateKey),
      isOwn: (id) => known.has(cohort.assignmentOf(id)?.key.x ?? ''),
      opened: sealing.opened,
      onProgress: (done, all) => {
        say(this.need('said'), words.reading(done, all));
      },
    });
    const tried = new Set(received.map(({ text }) => text));
    this.#showRefused([...this.#refused.filter(({ text }) => !tried.has(text)), ...refused]);
    await this.#keep(cohort, results, refused.length);
    return true;
  }

  async #keep(
    cohort: Cohort,
    results: Parameters<Cohort['take']>[0],
    refused: number,
  ): Promise<void> {
    const region = this.need('said');
    let intake: Intake;
    try {
      intake = await cohort.take(results);
    } catch (error) {
      say(region, `${words.notKept} ${trainerKeptWords[faultFrom(error)]}`);
      region.focus();
      return;
    }
    const { put, counts } = intake;
    const said = ARRIVALS.filter((arrival) => counts[arrival] > 0).map((arrival) =>
      words.taken[arrival](counts[arrival]),
    );
    if (refused > 0) said.push(words.refused(refused));
    if (put.length === 0) said.push(words.untouched);
    const undo = (): void => {
      cohort.takeBack(intake).catch((error: unknown) => {
        say(region, trainerKeptWords[faultFrom(error)]);
      });
      region.focus();
    };
    say(region, said.join(' '), put.length > 0 ? undo : undefined, words.takenBack);
    if (put.length === 0) region.focus();
  }

  #showRefused(refused: readonly Refused[]): void {
    this.#refused = refused;
    this.need('refused').hidden = refused.length === 0;
    this.need('again').hidden = refused.every(({ fault }) => fault !== undefined);
    this.need('reasons').replaceChildren(
      ...refused.map(({ source, reason, course = '' }) => {
        const line = document.createElement('li');
        const name = document.createElement('b');
        name.textContent = source;
        line.append(
          name,
          ': ',
          reason === 'other-course' ? words.reasons[reason](course) : words.reasons[reason],
        );
        return line;
      }),
    );
  }
}

/** Whether something is a text that a field takes by itself. */
const isOwnDrop = ({ target, dataTransfer }: DragEvent): boolean =>
  target instanceof Element &&
  target.closest('input, textarea') !== null &&
  dataTransfer?.types.includes('Files') !== true;

customElements.define('cohort-intake', CohortIntake);
