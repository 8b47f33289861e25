import {
  certificateFacts,
  certificateText,
  type CertificateFacts,
} from '../domain/record/certificate.ts';
import { masteryOf, type ObjectiveOutline } from '../domain/record/mastery.ts';
import { certificateCode } from '../sealing/certificate-code.ts';
import { certificateWords as words } from '#words/certificate.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/** The certificate of the learner's record. The name that is typed stays in the page. */
export class CourseCertificate extends CourseElement {
  #facts: CertificateFacts | undefined;

  protected start(): void {
    this.need('name').addEventListener('input', () => {
      this.#showName();
    });
    this.need('print').addEventListener('click', () => {
      print();
    });
    void pageRecord().then((record) => {
      record.addEventListener('changed', () => {
        this.#show(record);
      });
      this.#show(record);
    });
  }

  #show(record: LearnerRecord): void {
    const facts = certificateFacts(record.statements);
    this.#facts = facts;
    this.need('not-yet').hidden = facts !== undefined;
    this.need('certificate').hidden = facts === undefined;
    if (!facts) return;
    const percent = `${Math.round(facts.score * 100)} %`;
    this.need('score').textContent = words.score(facts.right, facts.answered, percent);
    const language = document.documentElement.lang;
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
    this.need('date').textContent = date.format(new Date(facts.passedAt));
    this.need('version').textContent = facts.version;
    this.#showObjectives(record);
    this.#showName();
  }

  #showObjectives(record: LearnerRecord): void {
    const entries = [...this.querySelectorAll<HTMLElement>('[data-objective]')];
    for (const entry of entries) {
      const { module, ...outline } = JSON.parse(
        entry.dataset['objective'] ?? '{}',
      ) as ObjectiveOutline & { readonly module: string };
      entry.hidden = masteryOf(record.statements, module, outline).state !== 'mastered';
    }
    this.need('none-mastered').hidden = entries.some(({ hidden }) => !hidden);
  }

  #showName(): void {
    if (!this.#facts) return;
    const name = (this.need('name') as HTMLInputElement).value.trim();
    this.need('shown-name').textContent = name || words.noName;
    const course = document.documentElement.dataset['course'] ?? '';
    this.need('code').textContent = certificateCode(certificateText(course, name, this.#facts));
  }
}

customElements.define('course-certificate', CourseCertificate);
