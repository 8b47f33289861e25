import { pathProgress } from '../domain/record/path-progress.ts';
import type { ModuleOutline, NextStep } from '../domain/record/progress.ts';
import { progressWords as words } from '#words/progress.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/**
 * Learning paths, and how far somebody is on each of them. It reads what there is to do from the
 * `data-outline` of its page, and the modules of a path from `data-path`.
 */
export class LearningPaths extends CourseElement {
  #outline: readonly ModuleOutline[] = [];

  protected start(): void {
    const outline = this.closest<HTMLElement>('[data-outline]')?.dataset['outline'];
    if (outline === undefined) throw new Error('the attribute for "outline" is missing');
    this.#outline = JSON.parse(outline) as ModuleOutline[];
    void pageRecord().then((record) => {
      const show = (): void => {
        this.#show(record);
      };
      record.addEventListener('changed', show);
      show();
    });
  }

  #show({ statements }: LearnerRecord): void {
    for (const path of this.querySelectorAll<HTMLElement>('[data-path]')) {
      const ids = JSON.parse(path.dataset['path'] ?? '[]') as readonly string[];
      const modules = ids.flatMap((id) => this.#outline.find((module) => module.id === id) ?? []);
      const { done, lessons, passed, quizzes, state, next } = pathProgress(statements, modules);
      const said = path.querySelector<HTMLElement>('[data-said]');
      if (!said) continue;
      const soFar = words.pathSoFar(done, lessons, passed, quizzes);
      said.textContent = state === 'done' ? words.pathDone : soFar;
      said.dataset['state'] = state;
      const meter = path.querySelector('meter');
      if (meter) {
        meter.hidden = state === 'new';
        meter.value = (done + passed) / Math.max(1, lessons + quizzes);
      }
      showNext(path, next, state === 'new' ? words.pathBegin : words.pathNext);
    }
  }
}

/** Shows where to go on with a path, as a link to a place that the page names. */
function showNext(path: HTMLElement, next: NextStep | undefined, label: string): void {
  const place =
    next && (next.kind === 'quiz' ? `quiz-${next.module}` : `lesson-${next.module}-${next.lesson}`);
  const target = place && document.querySelector<HTMLAnchorElement>(`a[data-for="${place}"]`);
  const line = path.querySelector<HTMLElement>('[data-next]');
  if (!line) return;
  line.hidden = !target;
  if (!target) return;
  const link = document.createElement('a');
  link.href = target.href;
  link.textContent = target.textContent.trim();
  line.replaceChildren(`${label}: `, link);
}

customElements.define('learning-paths', LearningPaths);
