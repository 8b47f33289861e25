import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** A page of the built site, as far as a package needs it. */
export interface BuiltPage {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** What stands in `main`. */
  readonly content: readonly ElementContent[];
  /** Whether the page uses the whole width. */
  readonly wide: boolean;
  /** Addresses of its style sheets, in their order. */
  readonly styles: readonly string[];
  /** Addresses of the fonts that it loads at once. */
  readonly fonts: readonly string[];
}

/** Reads a page of the built site. */
export function builtPage(html: string): BuiltPage {
  const tree: Root = fromHtml(html);
  const main = need(tree, 'main');
  const root = need(tree, 'html');
  const linked = (selector: string): string[] =>
    selectAll(selector, tree).map(({ properties }) => String(properties.href));
  return {
    title: toString(need(main, 'h1')).trim(),
    language: root.properties.lang ?? '',
    direction: root.properties.dir ?? 'ltr',
    content: main.children,
    wide: [main.properties.className].flat().includes('wide'),
    styles: linked('link[rel~="stylesheet"]'),
    fonts: linked('link[as="font"]'),
  };
}

function need(tree: Root | Element, selector: string): Element {
  const found = select(selector, tree);
  if (!found) throw new Error(`A built page has no <${selector}>.`);
  return found;
}
