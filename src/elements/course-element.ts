/**
 * A custom element over finished server HTML. When a part that it needs is missing, it leaves
 * the HTML as it is and says so once in the console; other elements go on.
 */
export abstract class CourseElement extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    try {
      this.start();
      this.dataset['started'] = '';
    } catch (error) {
      console.warn(`<${this.localName}> stays as it is: ${(error as Error).message}`);
    }
  }

  /** Brings the HTML to life. Called once. */
  protected abstract start(): void;

  /** A part of this element, by its `data-part`. */
  protected need(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the part "${name}" is missing`);
    return part;
  }

  /** An attribute `data-…` that must be there. */
  protected datum(name: string): string {
    const value = this.dataset[name];
    if (value === undefined) throw new Error(`the attribute for "${name}" is missing`);
    return value;
  }
}

/** Makes a button that does not submit. */
export function buttonOf(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  button.addEventListener('click', onClick);
  return button;
}
