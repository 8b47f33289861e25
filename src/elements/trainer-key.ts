import { trainerKeptWords } from '#words/trainer-kept.ts';
import { trainerKeyWords as words } from '#words/trainer-key.ts';
import { isPassphrase, readBackup, SHORTEST_PASSPHRASE } from '../sealing/backup-file.ts';
import { canSeal } from '../sealing/can-seal.ts';
import { faultFrom } from '../stores/record-store.ts';
import { askToKeep, askedAt } from '../stores/storage-promise.ts';
import type { KeptKey } from '../stores/trainer-store.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageTrainerStore } from './page-trainer-store.ts';
import { say } from './said.ts';

/**
 * The keys of a trainer in this browser: makes one, hands out its backup file, restores one. An
 * event `changed` says that `keys` are known, or are others than before.
 */
export class TrainerKey extends CourseElement {
  #keys: readonly KeptKey[] = [];
  #isOpen = false;

  /** Whether what this browser holds is known; it never is where it may keep nothing. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Every key that this browser holds, the latest first. */
  get keys(): readonly KeptKey[] {
    return this.#keys;
  }

  /** Asks for the passphrase of the first key, where one can be made and kept. */
  ask(): void {
    const canMake = canSeal() && this.#isOpen;
    this.need('make').hidden = !canMake;
    if (canMake) this.#input('passphrase').focus();
    else this.#heading.focus();
  }

  protected start(): void {
    const passphrase = this.#input('passphrase');
    // What is read while it is typed is not begun with a capital by a phone.
    passphrase.autocapitalize = 'none';
    this.need('show').addEventListener('click', ({ currentTarget }) => {
      const isShown = passphrase.type === 'text';
      passphrase.type = isShown ? 'password' : 'text';
      (currentTarget as HTMLElement).textContent = isShown ? words.show : words.hide;
    });
    this.#onSubmit('make', () => this.#make());
    this.#onSubmit('restore', () => this.#restore());
    const save = oneAtATime(() => this.#try(() => this.#save()));
    for (const part of ['save', 'save-again']) this.need(part).addEventListener('click', save);
    void this.#open();
  }

  get #heading(): HTMLElement {
    return this.querySelector('h2') ?? this;
  }

  #input(part: 'passphrase' | 'file' | 'file-passphrase'): HTMLInputElement {
    return this.need(part) as HTMLInputElement;
  }

  #onSubmit(part: 'make' | 'restore', act: () => Promise<void>): void {
    const submit = oneAtATime(() => this.#try(act));
    this.need(part).addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
  }

  /** Does something, and says so where that fails. */
  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #open(): Promise<void> {
    try {
      const store = await pageTrainerStore();
      store.onChange(() => void this.#read());
      await this.#read();
    } catch (error) {
      this.#fail(error);
    }
    this.dataset['shown'] = '';
  }

  async #read(): Promise<void> {
    const kept = await (await pageTrainerStore()).keys();
    this.#keys = kept.toSorted((one, other) => (madeAt(one) < madeAt(other) ? 1 : -1));
    this.#isOpen = true;
    this.#show();
    this.dispatchEvent(new Event('changed'));
  }

  #show(): void {
    const isUnsaved = this.#keys.some(({ isSaved }) => !isSaved);
    const hasKey = this.#keys.length > 0;
    const days = this.#keys.map((key) => dateText(madeAt(key)));
    this.need('holds').textContent = canSeal()
      ? hasKey
        ? words.holds(days)
        : words.none
      : words.needsSealing;
    if (hasKey) this.need('make').hidden = true;
    this.need('unsaved').hidden = !isUnsaved;
    this.need('again').hidden = isUnsaved || !hasKey;
    this.need('restoring').hidden = !canSeal();
  }

  async #make(): Promise<void> {
    const { value } = this.#input('passphrase');
    if (!isPassphrase(value)) {
      const fault = words.tooShort(SHORTEST_PASSPHRASE, Array.from(value.trim()).length);
      this.#refuse('make-fault', fault, 'passphrase');
      return;
    }
    say(this.need('make-fault'), words.making);
    const { makeTrainerKey } = await import('../sealing/trainer-key.ts');
    const { key, backup } = await makeTrainerKey(courseHere(), value);
    await this.#keep({ ...key, backup, isSaved: false });
    say(this.need('make-fault'), '');
    this.#input('passphrase').value = '';
    say(this.need('said'), words.made);
    this.need('save').focus();
  }

  async #restore(): Promise<void> {
    const [file] = this.#input('file').files ?? [];
    const { value } = this.#input('file-passphrase');
    if (!file || !value) {
      const part = file ? 'file-passphrase' : 'file';
      this.#refuse('restore-fault', file ? words.needsPassphrase : words.needsFile, part);
      return;
    }
    say(this.need('restore-fault'), words.restoring);
    const backup = await file.text().catch(() => '');
    const { restoreTrainerKey } = await import('../sealing/trainer-key.ts');
    const restored = await restoreTrainerKey(backup, value, courseHere());
    if (restored.fault) {
      const part = restored.fault === 'wrong-passphrase' ? 'file-passphrase' : 'file';
      this.#refuse('restore-fault', words.faults[restored.fault], part);
      return;
    }
    const { key } = restored;
    const isKnown = this.#keys.some(({ publicKey }) => publicKey.x === key.publicKey.x);
    const kept = { ...key, backup, isSaved: true };
    await this.#keep(kept);
    (this.need('restore') as HTMLFormElement).reset();
    (this.need('restoring') as HTMLDetailsElement).open = false;
    say(this.need('restore-fault'), '');
    say(this.need('said'), words[isKnown ? 'known' : 'restored'](dateText(madeAt(kept))));
    this.#heading.focus();
  }

  async #keep(key: KeptKey): Promise<void> {
    await (await pageTrainerStore()).putKey(key);
    // Whether or not the browser promises anything, the key is kept.
    if (!askedAt(courseHere())) askToKeep(courseHere()).catch(() => undefined);
    await this.#read();
  }

  /** Hands out the files of the keys that have none yet, or of all. */
  async #save(): Promise<void> {
    const unsaved = this.#keys.filter(({ isSaved }) => !isSaved);
    const keys = unsaved.length > 0 ? unsaved : this.#keys;
    const files = keys.map((key) => handOver(fileName(key), 'application/json', key.backup));
    say(this.need('said'), words.saved(files.join(', ')));
    for (const key of unsaved) await this.#keep({ ...key, isSaved: true });
    this.#heading.focus();
  }

  #refuse(fault: string, said: string, part: 'passphrase' | 'file' | 'file-passphrase'): void {
    say(this.need(fault), said);
    this.#input(part).focus();
  }

  #fail(error: unknown): void {
    const isStorage = error instanceof DOMException || error instanceof ReferenceError;
    for (const fault of ['make-fault', 'restore-fault']) say(this.need(fault), '');
    say(this.need('said'), isStorage ? trainerKeptWords[faultFrom(error)] : words.notMade);
  }
}

const courseHere = (): string => document.documentElement.dataset['course'] ?? '';

/** When a key was made, as its backup tells. */
function madeAt({ backup }: KeptKey): string {
  const file = readBackup(backup, courseHere());
  return file.fault ? '' : file.made;
}

/** Such as `empty-chair-trainer-key-2026-11-23.json`. */
const fileName = (key: KeptKey): string =>
  `${courseHere()}-trainer-key-${madeAt(key).slice(0, 10)}.json`;

customElements.define('trainer-key', TrainerKey);
