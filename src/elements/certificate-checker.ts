import { percent } from '#words/percent.ts';
import type { CertificateFacts } from '../domain/record/certificate.ts';
import { inOrder, type Placed } from '../domain/record/order.ts';
import type { RecordProblem } from '../domain/record/record-file.ts';
import type { Renames } from '../domain/record/rename.ts';
import { byTodaysNames } from '../domain/record/today.ts';
import { certificateWords } from '#words/certificate.ts';
import { certificateCheckWords as words } from '#words/certificate-check.ts';
import { checkCertificate, type CertificateCheck } from '../sealing/certificate-check.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { Latest } from './latest.ts';
import { readRecordFile } from './record-reading.ts';
import { refusalText } from './record-refusal.ts';
import { say } from './said.ts';
import { showSecureObjectives } from './secure-objectives.ts';

/** What is said of a check: what came of it, and what may be behind it. */
interface Said {
  readonly heading: string;
  readonly text: string;
  readonly why?: readonly string[];
  readonly notWhy?: string;
}

/** Holds the code of a certificate against the file of a record. Nothing leaves the page. */
export class CertificateChecker extends CourseElement {
  readonly #latest = new Latest();

  protected start(): void {
    const form = this.need('form');
    const file = this.#field('file');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    // Before that, the browser would have sent the form itself.
    (this.need('check') as HTMLButtonElement).disabled = false;
    // What was said belongs to what stood in the form then.
    form.addEventListener('input', () => {
      this.#latest.begin();
      this.need('result').hidden = true;
      say(this.need('said'), '');
    });
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    form.addEventListener('drop', (event) => {
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      event.preventDefault();
      file.files = files;
      file.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  #field(part: 'name' | 'code' | 'file'): HTMLInputElement {
    return this.need(part) as HTMLInputElement;
  }

  async #check(): Promise<void> {
    const [name, code] = [this.#field('name').value, this.#field('code').value];
    const [file] = this.#field('file').files ?? [];
    if (!name.trim() || !code.trim() || !file) {
      this.#ask(name.trim() ? (code.trim() ? 'file' : 'code') : 'name');
      return;
    }
    const isLatest = this.#latest.begin();
    say(this.need('said'), words.reading);
    const { course = '' } = document.documentElement.dataset;
    const reading = await readRecordFile(file, course);
    if (!isLatest()) return;
    if (reading.problem) {
      this.#showRecord(undefined, []);
      this.#show(refused(reading.problem, this.datum('course')));
      return;
    }
    const statements = inOrder(reading.statements);
    const check = checkCertificate(course, { name, code }, statements);
    this.#showRecord('facts' in check ? check.facts : undefined, statements);
    this.#show(saidOf(check));
  }

  #ask(part: 'name' | 'code' | 'file'): void {
    say(this.need('said'), words.needs[part]);
    this.#field(part).focus();
  }

  #show({ heading, text, why = [], notWhy = '' }: Said): void {
    say(this.need('said'), '');
    this.need('heading').textContent = heading;
    this.need('text').textContent = text;
    this.need('why').hidden = why.length === 0;
    this.need('reasons').replaceChildren(
      ...why.map((reason) => {
        const item = document.createElement('li');
        item.textContent = reason;
        return item;
      }),
    );
    this.need('not-why').textContent = notWhy;
    this.need('result').hidden = false;
    this.need('heading').focus();
  }

  /** Shows what a record says of the attempt that a certificate rests on. */
  #showRecord(facts: CertificateFacts | undefined, statements: readonly Placed[]): void {
    this.need('shown').hidden = facts === undefined;
    if (!facts) return;
    this.need('course').textContent = this.datum('course');
    this.need('version').textContent = facts.version;
    this.need('date').textContent = dateText(facts.passedAt);
    this.need('score').textContent = certificateWords.score(
      facts.right,
      facts.asked,
      percent(facts.score),
    );
    const { renames = '{}' } = document.documentElement.dataset;
    const today = byTodaysNames(JSON.parse(renames) as Renames);
    this.need('none').hidden = showSecureObjectives(this, statements.map(today));
    const last = statements.at(-1)?.at ?? '';
    this.need('as-of').textContent = words.objectivesNote(dateText(last));
  }
}

function saidOf(check: CertificateCheck): Said {
  const { kind } = check;
  switch (kind) {
    case 'agrees':
      return { heading: words.agrees, text: words.agreesText };
    case 'other-name':
      return {
        heading: words[kind],
        text: words['other-nameText'](check.code),
        why: words['other-nameWhy'],
      };
    case 'other-record':
      return {
        heading: words[kind],
        text: words['other-recordText'],
        why: words['other-recordWhy'],
        notWhy: words['other-recordNot'],
      };
    case 'mistyped':
      return { heading: words[kind], text: words.mistypedText(check.code) };
    case 'not-passed':
      return { heading: words[kind], text: words['not-passedText'] };
    default:
      return kind satisfies never;
  }
}

/** Why a file is not held against the certificate at all. */
function refused(problem: RecordProblem, course: string): Said {
  return problem.kind === 'other-course'
    ? {
        heading: words['other-course'],
        text: `${refusalText(problem)} ${words['other-courseText'](course)}`,
      }
    : { heading: words.unreadable, text: `${refusalText(problem)} ${words.unchanged}` };
}

customElements.define('certificate-checker', CertificateChecker);
