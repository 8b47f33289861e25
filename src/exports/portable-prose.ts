import { nodesIn, type Prose, type ProseNode } from '../domain/prose/prose.ts';

/** Where a course is published, such as `https://learn.example.org/course`; undefined when nobody said so. */
export type Site = string | undefined;

/**
 * A text that can leave the site: a link to a page of the course has its whole address, or becomes
 * plain words where nobody knows the address of the site.
 */
export function portableProse(prose: Prose, site: Site): Prose {
  return prose.flatMap((node): readonly ProseNode[] => {
    if (node.kind === 'text') return [node];
    const children = portableProse(node.children, site);
    const { href } = node.attributes;
    if (node.kind === 'component' || node.tag !== 'a' || !href?.startsWith('/')) {
      return [{ ...node, children }];
    }
    if (site === undefined) return children;
    return [{ ...node, attributes: { ...node.attributes, href: site + href }, children }];
  });
}

/** Whether a text links to pages of the course. */
export const linksToSite = (prose: Prose): boolean =>
  [...nodesIn(prose)].some(
    (node) => node.kind === 'element' && node.attributes['href']?.startsWith('/'),
  );
