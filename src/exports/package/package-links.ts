import type { Element, ElementContent, Parents } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { nameIds, packagedId } from './package-ids.ts';
import { partId } from './part.ts';

/** What the links of a page are rewritten with. */
export interface LinkContext {
  /** Address of the page. */
  readonly address: string;
  /** Addresses of all the pages in the package. */
  readonly inside: ReadonlySet<string>;
  /** Path of the site's root, with a slash at both ends. */
  readonly base: string;
  /** Name in the package of a file of the site, by its path from the root. */
  readonly fileOf: (path: string) => string;
}

/**
 * Makes a page's content part of a package: links between its pages lead within the document,
 * what they lead out to becomes plain words, every id belongs to its page, and files are named as
 * the package names them. Parts that are only for the site are left out.
 */
export function inPackage(
  content: readonly ElementContent[],
  context: LinkContext,
): ElementContent[] {
  const root: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: structuredClone([...content]),
  };
  visit(root, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return CONTINUE;
    if (isForTheSite(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    sayForPackage(element);
    forgetSearch(element);
    nameIds(element, context.address);
    renameFiles(element, context);
    if (element.tagName !== 'a') return CONTINUE;
    rewriteLink(element, context);
    // A note on a term ends with the way to the glossary, which has nowhere to go.
    if (!isDead(element) || !isTermNote(parent)) return CONTINUE;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return root.children.flatMap((child) => withoutDeadEnds(child) ?? []);
}

/** The words of the search, scripts, what only browsers without JavaScript need, and what is marked so. */
function isForTheSite({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' ||
    tagName === 'noscript' ||
    'dataPagefindFilter' in properties ||
    'dataSiteOnly' in properties
  );
}

/** Puts in the words that an element has in packages, where they differ from those on the site. */
function sayForPackage(element: Element): void {
  const { dataInPackage } = element.properties;
  if (typeof dataInPackage !== 'string') return;
  element.children = [{ type: 'text', value: dataInPackage }];
  element.properties['dataInPackage'] = undefined;
}

/** Takes away what only the index of the search reads. */
function forgetSearch({ properties }: Element): void {
  for (const name of Object.keys(properties)) {
    if (name.startsWith('dataPagefind')) properties[name] = undefined;
  }
}

function renameFiles({ properties }: Element, { base, fileOf }: LinkContext): void {
  const renamed = (path: string): string =>
    path.startsWith(base) ? fileOf(decodeURI(path.slice(base.length - 1))) : path;
  const { src, srcSet } = properties;
  if (typeof src === 'string') properties.src = renamed(src);
  if (typeof srcSet === 'string') {
    const candidates = srcSet.trim().split(/,\s+/);
    properties.srcSet = candidates.map((each) => each.replace(/^\S+/, renamed)).join(', ');
  }
}

function rewriteLink(link: Element, { address, inside, base }: LinkContext): void {
  const { href = '' } = link.properties;
  if (typeof href !== 'string') return;
  if (href.startsWith('#')) {
    link.properties.href = `#${packagedId(address, href.slice(1))}`;
    return;
  }
  const [path = '', anchor] = href.split('#');
  const target = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  if (target !== undefined && inside.has(target)) {
    link.properties.href = `#${anchor ? packagedId(target, anchor) : partId(target)}`;
    return;
  }
  // What is not in the package is not there for its reader: the words stay.
  link.tagName = 'span';
  link.properties = { dataWasLink: '' };
}

/** Takes away paragraphs and items of lists that held nothing but links to elsewhere. */
function withoutDeadEnds(node: ElementContent): ElementContent | undefined {
  if (node.type !== 'element') return node;
  const hadLinks = node.children.some(isDead);
  if (hadLinks && ['p', 'li'].includes(node.tagName) && node.children.every(saysNothing)) {
    return undefined;
  }
  const children = node.children.flatMap((child) => withoutDeadEnds(child) ?? []);
  const emptied = node.children.length > 0 && children.every(isBlank);
  if (emptied && ['ul', 'ol', 'nav'].includes(node.tagName)) return undefined;
  return { ...node, children };
}

const isDead = (node: ElementContent): boolean =>
  node.type === 'element' && 'dataWasLink' in node.properties;

const isTermNote = (node: Parents): boolean =>
  node.type === 'element' && String(node.properties.className).includes('term-note');

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && /^[\s·]*$/.test(node.value));

const saysNothing = (node: ElementContent): boolean => isDead(node) || isBlank(node);
