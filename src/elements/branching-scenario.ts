import { scenarioWords as words } from '#words/scenario.ts';
import { buttonOf, CourseElement } from './course-element.ts';

/**
 * A scenario whose scenes all stand in the page, linked to each other. Here they are shown one
 * at a time, with a way back; without JavaScript the links lead from scene to scene.
 */
export class BranchingScenario extends CourseElement {
  #scenes = new Map<string, HTMLElement>();
  #trail: string[] = [];

  protected start(): void {
    for (const scene of this.querySelectorAll<HTMLElement>('[data-scene]')) {
      this.#scenes.set(scene.id, scene);
    }
    // A link may have been followed before this element came to life.
    const [first, linked] = [this.datum('first'), location.hash.slice(1)];
    this.#go(linked !== first && this.#scenes.has(linked) ? [first, linked] : [first], false);
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      const id = link?.hash.slice(1);
      if (!id || !this.#scenes.has(id)) return;
      event.preventDefault();
      this.#go([...this.#trail, id]);
    });
  }

  #go(trail: string[], focus = true): void {
    this.#trail = trail;
    const shown = this.#scenes.get(trail.at(-1) ?? '');
    for (const scene of this.#scenes.values()) scene.hidden = scene !== shown;
    const heading = shown?.querySelector<HTMLElement>('.scene-title');
    if (heading && shown?.dataset['scene'] !== 'ending') {
      heading.textContent = words.scene(trail.length);
    }
    this.need('trail').replaceChildren(...this.#waysBack(shown));
    if (focus) heading?.focus();
  }

  #waysBack(shown: HTMLElement | undefined): readonly HTMLElement[] {
    if (this.#trail.length < 2) return [];
    const back = buttonOf(words.back, 'button quiet', () => {
      this.#go(this.#trail.slice(0, -1));
    });
    const again = buttonOf(words.again, 'button quiet', () => {
      this.#go(this.#trail.slice(0, 1));
    });
    return shown?.dataset['scene'] === 'ending' ? [again, back] : [back];
  }
}

customElements.define('branching-scenario', BranchingScenario);
