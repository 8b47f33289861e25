import { ideasOf } from '../domain/course/ideas.ts';
import { escapeHtml } from '../domain/prose/html.ts';
import type { TextContext } from './text-context.ts';

/** The numbers of the ideas that a claim rests on, linked to the list at the end of the page. */
export function citeHtml({ course, ideas }: TextContext, cited: string): string {
  const links = ideasOf(course, cited.split(' ')).map(({ idea: { id }, source }) => {
    const number = ideas.indexOf(id) + 1;
    const label = escapeHtml(`${number}, ${source.short}`);
    return `<a href="#rests-${id}" aria-label="${label}">${number}</a>`;
  });
  return `<sup class="cite" data-pagefind-ignore="all">${links.join('')}</sup>`;
}
