import type { ComponentNode, ElementNode, Prose } from './prose.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What stands around an element: a table scrolls by itself where the screen is too narrow for it. */
const AROUND: Partial<Record<string, readonly [before: string, after: string]>> = {
  table: ['<div class="scroll">', '</div>'],
};
const VOID = new Set(['br', 'hr', 'img']);

/** Text made safe to stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** What a text is made of for a page: finished HTML, and the places of components in between. */
export type Slice = string | ComponentNode;

/** How an address of the course becomes one of the site: `/glossary/` under a sub-path, say. */
export type AddressOf = (address: string) => string;

/** The text as HTML, cut where a component stands. Neighbouring HTML is one string. */
export function slicesOf(prose: Prose, addressOf: AddressOf): readonly Slice[] {
  const slices: Slice[] = [];
  const write = (html: string): void => {
    const last = slices.at(-1);
    if (typeof last === 'string') slices[slices.length - 1] = last + html;
    else slices.push(html);
  };
  const walk = (nodes: Prose): void => {
    for (const node of nodes) {
      if (node.kind === 'text') write(escapeHtml(node.value));
      else if (node.kind === 'component') slices.push(node);
      else {
        const [before, after] = AROUND[node.tag] ?? ['', ''];
        write(before + openingTag(node, addressOf));
        walk(node.children);
        if (!VOID.has(node.tag)) write(`</${node.tag}>${after}`);
      }
    }
  };
  walk(prose);
  return slices;
}

/** The text as HTML where no component can stand, such as an option or its feedback. */
export function htmlOf(prose: Prose, addressOf: AddressOf): string {
  return slicesOf(prose, addressOf)
    .map((slice) => (typeof slice === 'string' ? slice : htmlOf(slice.children, addressOf)))
    .join('');
}

function openingTag({ tag, attributes }: ElementNode, addressOf: AddressOf): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    const isAddress = name === 'href' && value.startsWith('/');
    return ` ${name}="${escapeHtml(isAddress ? addressOf(value) : value)}"`;
  });
  return `<${tag}${written.join('')}>`;
}
