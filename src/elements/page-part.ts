/** A part of an element that must be there, by its `data-part`; for what works on an element from outside. */
export function partOf(element: HTMLElement, name: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the part "${name}" is missing`);
  return part;
}
