import { sessionNotesWords as words } from '#words/session-notes.ts';
import {
  keptNotes,
  notesFromKept,
  placesGone,
  stepOfNote,
  type SessionNotes as Notes,
} from '../domain/session/session-notes.ts';
import type { TrainerValue } from '../stores/trainer-value.ts';
import { CourseElement } from './course-element.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { say } from './said.ts';
import { sessionDocument } from './session-document.ts';
import { sessionValue } from './session-value.ts';

/** A facilitator's notes on a session and its steps, which stay in this browser. */
export class SessionNotes extends CourseElement {
  #kept!: TrainerValue;
  /** Shows of hands, which are erased and saved with the notes. */
  #hands!: TrainerValue;

  protected start(): void {
    const module = this.datum('module');
    this.#kept = sessionValue('notes', module);
    this.#hands = sessionValue('hands', module);
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) this.#keep();
    });
    this.#kept.onChange(() => {
      this.#fill();
    });
    this.need('save').addEventListener(
      'click',
      oneAtATime(() => this.#save()),
    );
    this.need('print').addEventListener('click', () => {
      print();
    });
    this.need('erase').addEventListener('click', () => {
      this.#erase();
    });
    this.#fill();
  }

  get #fields(): readonly HTMLTextAreaElement[] {
    return [...this.querySelectorAll<HTMLTextAreaElement>('[data-note]')];
  }

  get #places(): readonly string[] {
    return this.#fields.map(({ dataset }) => dataset['note'] ?? '');
  }

  /** Puts what is kept into the fields, apart from one that somebody is writing in. */
  #fill(): void {
    const notes = notesFromKept(this.#kept.value);
    for (const field of this.#fields) {
      const note = notes[field.dataset['note'] ?? ''] ?? '';
      if (field !== document.activeElement && field.value !== note) field.value = note;
      showOnPaper(field);
    }
    this.#showGone(notes);
  }

  /** Notes whose step the plan no longer has. */
  #showGone(notes: Notes): void {
    const gone = placesGone(notes, this.#places);
    this.need('gone').hidden = gone.length === 0;
    this.need('gone-list').replaceChildren(
      ...gone.map((place) => {
        const item = document.createElement('li');
        const { step, plan } = stepOfNote(place);
        const name = document.createElement('b');
        name.textContent = words.goneOf(step, plan);
        item.append(name, `: ${notes[place] ?? ''}`);
        return item;
      }),
    );
  }

  #keep(): void {
    const before = notesFromKept(this.#kept.value);
    const gone = placesGone(before, this.#places).map((place) => [place, before[place] ?? '']);
    const written = this.#fields.map((field) => [field.dataset['note'] ?? '', field.value]);
    const notes = Object.fromEntries([...gone, ...written]) as Notes;
    const isKept = this.#kept.keep(keptNotes(notes));
    this.need('notes-not-kept').textContent = isKept ? '' : words.notKept;
    for (const field of this.#fields) showOnPaper(field);
  }

  async #save(): Promise<void> {
    const region = this.need('notes-said');
    const notes = notesFromKept(this.#kept.value);
    const pages = sessionDocument(this, notes, this.#hands.value);
    if (pages.length === 0) {
      say(region, words.nothing);
      return;
    }
    try {
      const { documentFile } = await import('#document-file');
      const title = this.datum('title');
      const text = documentFile.of([{ kind: 'heading', level: 1, text: title }, ...pages]);
      const name = `${this.datum('module')}-session${documentFile.ending}`;
      say(region, words.saved(handOver(name, documentFile.type, text)));
    } catch {
      say(region, words.notSaved);
    }
  }

  #erase(): void {
    const before = [this.#kept.value, this.#hands.value];
    const put = (notes: unknown, hands: unknown): void => {
      this.#kept.keep(notes);
      this.#hands.keep(hands);
      this.#fill();
    };
    if (before.every((value) => value === undefined)) {
      say(this.need('notes-said'), words.nothing);
      return;
    }
    put(undefined, undefined);
    say(this.need('notes-said'), words.erased, () => {
      put(...(before as [unknown, unknown]));
      this.need('erase').focus();
    });
  }
}

/** A field cuts a long text off on paper, so the style sheet prints the text instead. */
function showOnPaper(field: HTMLTextAreaElement): void {
  const label = field.closest('label');
  if (label) label.dataset['written'] = field.value.trim();
}

customElements.define('session-notes', SessionNotes);
