import { cohortViewWords as words } from '#words/cohort-view.ts';
import { trainerKeptWords } from '#words/trainer-kept.ts';
import type { Arrival, Intake } from '../domain/cohort/take-in.ts';
import { canSeal } from '../sealing/can-seal.ts';
import { faultFrom } from '../stores/record-store.ts';
import { renamesHere } from './assignments-here.ts';
import { CourseElement } from './course-element.ts';
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
  #busy: Promise<void> = Promise.resolve();

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
    this.need('take').addEventListener('click', () => {
      this.#take([{ source: words.pasted, text: paste.value }]);
      paste.value = '';
    });
    this.need('again').addEventListener('click', () => {
      this.#take(this.#refused.filter(({ fault }) => !fault));
    });
    this.need('clear').addEventListener('click', () => {
      this.#showRefused([]);
      this.need('said').focus();
    });
    this.#takeDropped();
    addEventListener('hashchange', () => {
      this.#takeLink();
    });
    this.#takeLink();
    // A key that is restored is known to the page at once.
    document.querySelector('trainer-key')?.addEventListener('changed', () => {
      void pageCohort().then((cohort) => cohort.readKeys());
    });
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
      else if (text) this.#take([{ source: words.pasted, text }]);
    });
  }

  #takeLink(): void {
    if (!location.hash.startsWith(LINK)) return;
    const text = location.hash.slice(1);
    // Loaded again, the page does not take the same result in twice.
    history.replaceState(null, '', location.pathname);
    this.#take([{ source: words.link, text }]);
  }

  #takeFiles(files: readonly File[]): void {
    if (files.length === 0) return;
    this.#queue(async () => this.#takeNow(await receivedFiles(files)));
  }

  #take(received: readonly Received[]): void {
    this.#queue(() => this.#takeNow(received));
  }

  #queue(act: () => Promise<void>): void {
    this.#busy = this.#busy.then(act).catch((error: unknown) => {
      say(this.need('said'), trainerKeptWords[faultFrom(error)]);
      this.need('said').focus();
    });
  }

  async #takeNow(received: readonly Received[]): Promise<void> {
    const cohort = await pageCohort();
    const { opened } = await import('../sealing/sealed-result.ts');
    const known = new Set(cohort.keys.map(({ publicKey }) => publicKey.x));
    const { results, refused } = await openResults(received, {
      course: document.documentElement.dataset['course'] ?? '',
      renames: renamesHere(),
      keys: cohort.keys.map(({ privateKey }) => privateKey),
      isOwn: (id) => known.has(cohort.assignmentOf(id)?.key.x ?? ''),
      opened,
      onProgress: (done, all) => {
        say(this.need('said'), words.reading(done, all));
      },
    });
    const tried = new Set(received.map(({ text }) => text));
    this.#showRefused([...this.#refused.filter(({ text }) => !tried.has(text)), ...refused]);
    await this.#keep(cohort, results, refused.length);
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
