import { escapeHtml, slicesOf } from '../domain/prose/html.ts';
import type { Prose } from '../domain/prose/prose.ts';
import { keyedWords as words } from '#words/keyed.ts';
import { siteAddress } from './site-address.ts';

/** A stem to read rather than to answer, with a rule in place of each gap. */
export function stemHtml(stem: Prose): string {
  return slicesOf(stem, siteAddress)
    .map((slice) => {
      if (typeof slice === 'string') return slice;
      const gap = Number(slice.attributes['gap']);
      const name = `<span class="sr-only">${escapeHtml(words.gap(gap + 1))}</span>`;
      return `<span class="blank" data-blank="${gap}">${name}</span>`;
    })
    .join('');
}
