import { profileOf } from '../domain/checklist/checklist.ts';
import { checklistAnswers, type ChecklistAnswers } from '../domain/record/checklist-answers.ts';
import { behaviourObject, evidenceObject, planObject } from '../domain/record/statement.ts';
import { checklistWords as words } from '#words/checklist.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/** A checklist: keeps ratings, evidence and plan, and draws the profile that they make. */
export class SelfAssessment extends CourseElement {
  #record!: LearnerRecord;

  protected start(): void {
    void pageRecord().then((record) => {
      this.#record = record;
      this.#fill();
      this.#show();
      record.addEventListener('changed', () => {
        this.#show();
      });
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
        this.#keep(event.target);
      }
    });
    this.need('print').hidden = false;
    this.need('print').addEventListener('click', () => {
      print();
    });
    for (const part of ['profile', 'plan']) this.need(part).hidden = false;
  }

  get #answers(): ChecklistAnswers {
    return checklistAnswers(this.#record.statements, this.datum('checklist'));
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  #keep(field: HTMLInputElement | HTMLTextAreaElement): void {
    const checklist = this.datum('checklist');
    const { behaviour, evidence, choose, plan } = field.dataset;
    const add = (object: string, response: readonly string[]): void => {
      void this.#record.add({ verb: 'answered', object, response });
    };
    if (behaviour) add(behaviourObject(checklist, behaviour), [field.value]);
    else if (evidence) add(evidenceObject(checklist, evidence), field.value ? [field.value] : []);
    else if (choose && field instanceof HTMLInputElement) {
      add(planObject(checklist, choose), field.checked ? this.#planFrom(choose) : []);
    } else if (plan) add(planObject(checklist, plan), this.#planFrom(plan));
  }

  /** Action, date and witness as they stand in the form of an item. */
  #planFrom(item: string): string[] {
    const fields = this.querySelectorAll<HTMLInputElement>(`[data-plan="${CSS.escape(item)}"]`);
    return [...fields].map(({ value }) => value);
  }

  /** Puts what the record holds into the form. */
  #fill(): void {
    const { ratings, evidence, plan } = this.#answers;
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-behaviour]')) {
      input.checked = ratings[input.dataset['behaviour'] ?? ''] === Number(input.value);
    }
    for (const area of this.querySelectorAll<HTMLTextAreaElement>('[data-evidence]')) {
      area.value = evidence[area.dataset['evidence'] ?? ''] ?? '';
    }
    for (const [item, { action, date, witness }] of Object.entries(plan)) {
      const fields = this.querySelectorAll<HTMLInputElement>(`[data-plan="${CSS.escape(item)}"]`);
      for (const [index, value] of [action, date, witness].entries()) {
        const field = fields[index];
        if (field) field.value = value;
      }
    }
  }

  #show(): void {
    const answers = this.#answers;
    this.#showProfile(answers);
    this.#showPlan(answers);
  }

  #showProfile({ ratings }: ChecklistAnswers): void {
    const scale = JSON.parse(this.datum('scale')) as string[];
    const outline = this.#items.map((item) => ({
      id: item.dataset['item'] ?? '',
      behaviours: (item.dataset['behaviours'] ?? '').split(' ').map((id) => ({ id })),
    }));
    const profile = profileOf(outline, scale.length, ratings);
    for (const { item, rated, mean } of profile) {
      const row = this.need(`row-${item}`);
      const word =
        mean === undefined ? words.notRated : (scale[Math.round(mean * (scale.length - 1))] ?? '');
      const all = outline.find(({ id }) => id === item)?.behaviours.length ?? 0;
      const [count, level] = [row.querySelector('[data-rated]'), row.querySelector('[data-level]')];
      if (count) count.textContent = words.ratedOf(rated, all);
      if (level) level.textContent = word;
      row.querySelector('meter')?.setAttribute('value', `${mean ?? 0}`);
    }
    const all = outline.reduce((sum, { behaviours }) => sum + behaviours.length, 0);
    this.need('count').textContent = words.outOf(Object.keys(ratings).length, all);
  }

  #showPlan({ plan }: ChecklistAnswers): void {
    const chosen = Object.keys(plan);
    const most = Number(this.datum('choose'));
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-choose]')) {
      input.checked = chosen.includes(input.dataset['choose'] ?? '');
      input.disabled = !input.checked && chosen.length >= most;
    }
    for (const form of this.querySelectorAll<HTMLElement>('[data-plan-for]')) {
      form.hidden = !chosen.includes(form.dataset['planFor'] ?? '');
    }
    this.need('plan-note').textContent =
      chosen.length === 0
        ? words.planEmpty(most)
        : chosen.length >= most
          ? words.planFull(most)
          : '';
  }
}

customElements.define('self-assessment', SelfAssessment);
