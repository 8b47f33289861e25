/** The parts that an element needs, each as the tag that is given for it, or else as a `div`. */
export function partsOf(names: string, tags: Readonly<Record<string, string>> = {}): string {
  return names
    .split(' ')
    .map((name) => {
      const tag = tags[name] ?? 'div';
      const text = tag === 'svg' ? '<path></path>' : '';
      return `<${tag} tabindex="-1" data-part="${name}">${text}</${tag}>`;
    })
    .join('');
}

/** A part of the page by its name. */
export function partIn(name: string): HTMLElement {
  const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the page has no part "${name}"`);
  return part;
}

/** What has been set off is done, as far as nothing else is waited for. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Hands a form in, as its button or the Enter key does. */
export function handIn(name: string): void {
  partIn(name).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

/** Chooses a file in a field. */
export function choose(field: HTMLElement, name: string, type = 'change'): void {
  Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true });
  field.dispatchEvent(new Event(type, { bubbles: true }));
}
