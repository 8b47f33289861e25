import { masteryOf, type ObjectiveOutline } from '../domain/record/mastery.ts';
import { changesSince, type Change, type ModuleOutline } from '../domain/record/progress.ts';
import type { Statement } from '../domain/record/statement.ts';
import { progressWords as words } from '#words/progress.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/**
 * How a learner stands in one module: what has changed since it was finished, and how far each
 * objective is mastered. It reads `data-module` and `data-objectives`, and writes into the parts
 * `changes` and `mastery-…`.
 */
export class ModuleStanding extends CourseElement {
  protected start(): void {
    const module = JSON.parse(this.datum('module')) as ModuleOutline | null;
    // A module that is still being written has nothing to do yet.
    if (!module) return;
    const objectives = JSON.parse(this.datum('objectives')) as ObjectiveOutline[];
    void pageRecord().then((record) => {
      const show = (): void => {
        this.#showChanges(changesSince(record.statements, module));
        for (const objective of objectives)
          this.#showMastery(record.statements, module.id, objective);
      };
      record.addEventListener('changed', show);
      show();
    });
  }

  #showMastery(
    statements: readonly Statement[],
    module: string,
    objective: ObjectiveOutline,
  ): void {
    const { state, known, answers } = masteryOf(statements, module, objective);
    const place = this.need(`mastery-${objective.id}`);
    place.hidden = answers === 0;
    if (answers > 0) this.need('mastery-note').hidden = false;
    const meter = place.querySelector('meter');
    if (meter) meter.value = known;
    const said = place.querySelector('[data-said]');
    if (said) said.textContent = `${words.mastery[state]}, ${words.answers(answers)}`;
  }

  #showChanges(changes: readonly Change[]): void {
    const section = this.need('changes');
    section.hidden = changes.length === 0;
    const list = section.querySelector('ul');
    list?.replaceChildren(
      ...changes.flatMap(({ lesson, isNew, checks }) => {
        const link = this.querySelector<HTMLAnchorElement>(`a[data-for$="-${lesson}"]`);
        if (!link) return [];
        const item = document.createElement('li');
        const copy = document.createElement('a');
        copy.href = link.href;
        copy.textContent = link.textContent.trim();
        const what = [isNew ? words.newLesson : '', ...questionLinks(link.href, checks)];
        item.append(copy, ': ', ...joined(what.filter((each) => each !== '')));
        return [item];
      }),
    );
  }
}

/** A link to each question that is to be answered again, where it stands. */
function questionLinks(lesson: string, checks: readonly string[]): readonly HTMLElement[] {
  return checks.map((check, index) => {
    const link = document.createElement('a');
    link.href = `${lesson}#check-${check}`;
    link.textContent = words.question(index + 1);
    return link;
  });
}

const joined = (parts: readonly (string | HTMLElement)[]): readonly (string | HTMLElement)[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));

customElements.define('module-standing', ModuleStanding);
