import { lessonProgress, type LessonOutline } from '../domain/record/lesson-progress.ts';
import {
  isInFinal,
  moduleProgress,
  nextStep,
  type ModuleOutline,
  type NextStep,
} from '../domain/record/progress.ts';
import type { Statement } from '../domain/record/statement.ts';
import { lessonWords } from '#words/lesson.ts';
import { progressWords as words } from '#words/progress.ts';
import { completeModules } from './complete-modules.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/**
 * A list of modules or lessons that shows how far each is, and where to go on. It reads what
 * there is to do from `data-outline`, and writes into the parts `lesson-…`, `module-…` and `go-on`.
 */
export class ProgressList extends CourseElement {
  protected start(): void {
    const outline = JSON.parse(this.datum('outline')) as ModuleOutline[];
    void pageRecord().then((record) => {
      const show = (): void => {
        this.#show(outline, record.statements);
      };
      record.addEventListener('changed', show);
      show();
      void completeModules(record, outline);
    });
  }

  #show(outline: readonly ModuleOutline[], statements: readonly Statement[]): void {
    for (const module of outline) {
      const { done, lessons, quiz, state } = moduleProgress(statements, module);
      const soFar = `${words.lessonsDone(done, lessons)}${quiz === 'new' ? '' : ` · ${words.quiz[quiz]}`}`;
      const said = { new: '', begun: soFar, done: words.moduleDone, changed: words.changed }[state];
      this.#say(`module-${module.id}`, said, state);
      this.#say(`quiz-${module.id}`, words.quiz[quiz], quiz === 'passed' ? 'done' : quiz);
      for (const lesson of module.lessons) this.#showLesson(statements, module.id, lesson);
    }
    this.#showNext(nextStep(statements, outline), statements);
  }

  #showLesson(statements: readonly Statement[], module: string, lesson: LessonOutline): void {
    const { right, checks, state } = lessonProgress(statements, module, lesson);
    const said = state === 'begun' ? lessonWords.checks(right, checks) : words.lesson[state];
    this.#say(`lesson-${module}-${lesson.id}`, said, state);
  }

  #showNext(step: NextStep | undefined, statements: readonly Statement[]): void {
    const goOn = this.querySelector<HTMLElement>('[data-part="go-on"]');
    const final = isInFinal(statements)
      ? this.querySelector<HTMLAnchorElement>('a[data-for="final"]')
      : undefined;
    const place =
      step &&
      (step.kind === 'quiz' ? `quiz-${step.module}` : `lesson-${step.module}-${step.lesson}`);
    const target =
      final ?? (place && this.querySelector<HTMLAnchorElement>(`a[data-for="${place}"]`));
    // Where all is done, there is nothing to begin either.
    if (goOn && !target && statements.length > 0) goOn.hidden = true;
    if (!goOn || !target) return;
    const link = document.createElement('a');
    link.href = target.href;
    link.textContent = target.textContent.trim();
    goOn.replaceChildren(`${words.goOn}: `, link);
    goOn.hidden = false;
  }

  #say(part: string, words: string, state: string): void {
    const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!place) return;
    place.textContent = words;
    place.dataset['state'] = state;
  }
}

customElements.define('progress-list', ProgressList);
