import { projectorWords as words } from '#words/projector.ts';
import { CourseElement } from './course-element.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { say } from './said.ts';

/** The questions of a module, and the ways to show them to a group; the projector is loaded at the click. */
export class QuestionProjector extends CourseElement {
  protected start(): void {
    let which = '';
    // While one is loaded, no other opens over it.
    const project = oneAtATime(() => this.#project(which));
    for (const button of this.querySelectorAll<HTMLElement>('[data-project]')) {
      button.addEventListener('click', (event) => {
        which = button.dataset['project'] ?? '';
        project(event);
      });
    }
    if (this.#questions.length === 0) return;
    this.addEventListener('change', () => {
      this.#showPicked();
    });
    this.#showPicked();
  }

  get #questions(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-keyed]')];
  }

  get #picked(): readonly HTMLElement[] {
    return this.#questions.filter(
      (question) => question.querySelector<HTMLInputElement>('[data-pick]')?.checked,
    );
  }

  /** A reload keeps the ticks in some browsers. */
  #showPicked(): void {
    this.need('picked').textContent = words.picked(this.#picked.length);
  }

  async #project(which: string): Promise<void> {
    const questions =
      which === 'all'
        ? this.#questions
        : which === 'picked'
          ? this.#picked
          : this.#questions.filter(({ dataset }) => dataset['objective'] === which);
    const said = this.need('said');
    if (questions.length === 0) {
      say(said, words.noneTicked);
      return;
    }
    say(said, '');
    try {
      const { Projector } = await import('./projector.ts');
      new Projector(this, this.datum('module'), questions).open();
    } catch {
      say(said, words.notLoaded);
    }
  }
}

customElements.define('question-projector', QuestionProjector);
