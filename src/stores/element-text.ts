import { BLOCKS } from '../domain/prose/text.ts';

const SELECTOR = [...BLOCKS].join(',');

/** The words of an element on one line, as `textOf` gives those of a text: blocks are kept apart by a space. */
export function lineOf(element: Element | null | undefined): string {
  return joined(element?.cloneNode(true) as Element | undefined);
}

/** The words of a question on one line, with dots in the place of each gap. */
export function stemLine(stem: Element | null | undefined): string {
  const copy = stem?.cloneNode(true) as Element | undefined;
  for (const gap of copy?.querySelectorAll('input') ?? []) gap.replaceWith('…');
  return joined(copy);
}

function joined(copy: Element | undefined): string {
  for (const block of copy?.querySelectorAll(SELECTOR) ?? []) {
    block.before(' ');
    block.after(' ');
  }
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
