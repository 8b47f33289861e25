import { htmlOf } from '../domain/prose/html.ts';
import type { Prose } from '../domain/prose/prose.ts';

/**
 * A text that can stand outside the site. Links to pages of the site become absolute when the
 * site's own address is known, such as `https://learn.example.org/course`; else they are plain words.
 */
export function portableProse(prose: Prose, site: string | undefined): Prose {
  return prose.flatMap((node): Prose => {
    if (node.kind === 'text') return [node];
    const children = portableProse(node.children, site);
    const address = node.kind === 'element' && node.tag === 'a' ? node.attributes['href'] : '';
    if (!address?.startsWith('/')) return [{ ...node, children }];
    if (site === undefined) return children;
    const href = `${site.replace(/\/$/, '')}${address}`;
    return [{ ...node, children, attributes: { ...node.attributes, href } }];
  });
}

/** The same as HTML. */
export const portableHtml = (prose: Prose, site: string | undefined): string =>
  htmlOf(portableProse(prose, site), (address) => address);
