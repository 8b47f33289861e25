import { assignWords as words } from '#words/assign.ts';
import { assignmentsText, readAssignments } from '../domain/assignment/assignments-file.ts';
import { mergeMade, type MadeAssignment } from '../domain/assignment/made-assignment.ts';
import { handOver } from './hand-over.ts';
import { partOf } from './page-part.ts';
import { say } from './said.ts';

/** Takes a trainer's assignments to another machine in a file, and brings them in there. */
export class AssignmentsTransfer {
  readonly #page: HTMLElement;
  readonly #made: () => readonly MadeAssignment[];
  /** Resolves to whether they could be kept. */
  readonly #keep: (made: readonly MadeAssignment[]) => Promise<boolean>;

  constructor(
    page: HTMLElement,
    made: () => readonly MadeAssignment[],
    keep: (made: readonly MadeAssignment[]) => Promise<boolean>,
  ) {
    this.#page = page;
    this.#made = made;
    this.#keep = keep;
    partOf(page, 'export').addEventListener('click', () => {
      this.#export();
    });
    const file = partOf(page, 'import') as HTMLInputElement;
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#import(chosen);
      // The same file can be chosen again.
      file.value = '';
    });
  }

  get #course(): string {
    return document.documentElement.dataset['course'] ?? '';
  }

  #say(said: string): void {
    say(partOf(this.#page, 'transfer-said'), said);
  }

  #export(): void {
    const [made, now] = [this.#made(), new Date()];
    const name = `${this.#course}-assignments-${now.toISOString().slice(0, 10)}.json`;
    const text = assignmentsText(this.#course, made, now);
    this.#say(words.exported(made.length, handOver(name, 'application/json', text)));
  }

  async #import(file: File): Promise<void> {
    const read = readAssignments(await file.text().catch(() => ''), this.#course);
    if (read.fault) {
      this.#say(words.importFaults[read.fault]);
      return;
    }
    const { added, newer, known } = mergeMade(this.#made(), read.assignments);
    const taken = [...added, ...newer];
    if (taken.length > 0 && !(await this.#keep(taken))) return;
    this.#say(words.imported(added.length, newer.length, known.length));
  }
}
