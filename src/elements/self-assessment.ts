import { checklistWords as words } from '#words/checklist.ts';
import { profileOf } from '../domain/checklist/checklist.ts';
import { checklistAnswers, type ChecklistAnswers } from '../domain/record/checklist-answers.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { answerOf, fillForm } from './assessment-form.ts';
import { CourseElement } from './course-element.ts';
import { FieldKeeper } from './field-keeper.ts';
import { pageRecord } from './page-record.ts';

/** A checklist: keeps ratings, evidence and plan, and draws the profile that they make. */
export class SelfAssessment extends CourseElement {
  readonly #keeper = new FieldKeeper(this, (field) => answerOf(this, this.#checklist, field));

  protected start(): void {
    void pageRecord().then((record) => {
      this.#refresh(record);
      record.addEventListener('changed', () => {
        this.#refresh(record);
      });
    });
    this.need('print').hidden = false;
    this.need('print').addEventListener('click', () => {
      print();
    });
    for (const part of ['profile', 'plan']) this.need(part).hidden = false;
  }

  get #checklist(): string {
    return this.datum('checklist');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  #refresh(record: LearnerRecord): void {
    const answers = checklistAnswers(record.statements, this.#checklist);
    fillForm(this, answers, (field) => this.#keeper.isBusy(field));
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
    const rated = profile.reduce((sum, item) => sum + item.rated, 0);
    this.need('count').textContent = words.outOf(rated, all);
  }

  #showPlan({ plan }: ChecklistAnswers): void {
    // An item that the author has taken out of the checklist takes no place in the plan.
    const items = this.#items.map(({ dataset }) => dataset['item']);
    const chosen = Object.keys(plan).filter((id) => items.includes(id));
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
