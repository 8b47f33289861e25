import { percent } from '#words/percent.ts';
import {
  certificateFacts,
  certificateText,
  comparableName,
  type CertificateFacts,
} from '../domain/record/certificate.ts';
import { certificateCode } from '../sealing/certificate-code.ts';
import { certificateWords as words } from '#words/certificate.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';
import { showSecureObjectives } from './secure-objectives.ts';

/** Characters from which on a name is set in smaller letters. */
const LONG = 30;

/** The certificate of the learner's record. The name that is typed stays in the page. */
export class CourseCertificate extends CourseElement {
  #facts: CertificateFacts | undefined;
  readonly #title = document.title;

  protected start(): void {
    this.need('name').addEventListener('input', () => {
      this.#showName();
    });
    this.need('print').addEventListener('click', () => {
      this.#print();
    });
    const check = this.need('check') as HTMLAnchorElement;
    // On paper a link is its address.
    check.textContent = check.href.replace(/^https?:\/\//, '');
    void pageRecord().then((record) => {
      record.addEventListener('changed', () => {
        this.#show(record);
      });
      this.#show(record);
    });
  }

  get #name(): string {
    return (this.need('name') as HTMLInputElement).value.trim();
  }

  #show({ recorded, statements }: LearnerRecord): void {
    const facts = certificateFacts(recorded);
    this.#facts = facts;
    this.need('not-yet').hidden = facts !== undefined;
    this.need('certificate').hidden = facts === undefined;
    if (!facts) return;
    this.need('score').textContent = words.score(facts.right, facts.asked, percent(facts.score));
    this.need('date').textContent = dateText(facts.passedAt);
    this.need('version').textContent = facts.version;
    this.need('as-of').textContent = words.asOf(dateText(new Date().toISOString()));
    this.need('none-mastered').hidden = showSecureObjectives(this, statements);
    this.#showName();
  }

  /** The title of the page becomes the name of the file. */
  #showName(): void {
    if (!this.#facts) return;
    const name = this.#name;
    document.title = name ? `${name} – ${this.#title}` : this.#title;
    const shown = this.need('shown-name');
    shown.textContent = name || words.noName;
    shown.toggleAttribute('data-missing', name === '');
    shown.toggleAttribute('data-long', name.length > LONG);
    const { course = '' } = document.documentElement.dataset;
    const text = certificateText(course, this.#facts);
    this.need('code').textContent = certificateCode(text, comparableName(name));
    say(this.need('said'), '');
  }

  #print(): void {
    if (this.#name) {
      print();
      return;
    }
    say(this.need('said'), words.nameFirst);
    this.need('name').focus();
  }
}

customElements.define('course-certificate', CourseCertificate);
