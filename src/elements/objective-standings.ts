import { masteryOf, type Mastery, type ObjectiveOutline } from '../domain/record/mastery.ts';
import type { Statement } from '../domain/record/statement.ts';
import { progressWords as words } from '#words/progress.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/** What the answers say of every objective of the course. Modules with answers are open at first. */
export class ObjectiveStandings extends CourseElement {
  protected start(): void {
    const modules = [...this.querySelectorAll<HTMLDetailsElement>('[data-module]')];
    void pageRecord().then((record) => {
      const standings = this.#show(record, modules);
      for (const [index, module] of modules.entries()) {
        module.open = standings[index]?.some(({ answers }) => answers > 0) ?? false;
      }
      record.addEventListener('changed', () => {
        this.#show(record, modules);
      });
    });
  }

  #show(
    { statements }: LearnerRecord,
    modules: readonly HTMLElement[],
  ): readonly (readonly Mastery[])[] {
    const standings = modules.map((module) => showModule(module, statements));
    this.need('none').hidden = standings.flat().some(({ answers }) => answers > 0);
    return standings;
  }
}

/** Shows the objectives of one module, and how many of them stand how. */
function showModule(module: HTMLElement, statements: readonly Statement[]): readonly Mastery[] {
  const entries = [...module.querySelectorAll<HTMLElement>('[data-objective]')];
  const standings = entries.map((entry) => {
    const outline = JSON.parse(entry.dataset['objective'] ?? '{}') as ObjectiveOutline;
    const mastery = masteryOf(statements, module.dataset['module'] ?? '', outline);
    showObjective(entry, mastery);
    return mastery;
  });
  const states = (['mastered', 'growing', 'begun', 'unknown'] as const).flatMap((state) => {
    const count = standings.filter((each) => each.state === state).length;
    return count === 0 ? [] : [words.standing(count, words.mastery[state])];
  });
  const summary = module.querySelector('[data-summary]');
  if (summary) summary.textContent = states.join(', ');
  return standings;
}

function showObjective(entry: HTMLElement, { state, known, answers }: Mastery): void {
  const said = entry.querySelector('[data-said]');
  const rests = answers === 0 ? '' : `, ${words.answers(answers)}`;
  if (said) said.textContent = `${words.mastery[state]}${rests}`;
  const meter = entry.querySelector('meter');
  if (!meter) return;
  meter.hidden = answers === 0;
  meter.value = known;
}

customElements.define('objective-standings', ObjectiveStandings);
