import type { Element, Properties } from 'hast';
import { partId } from './part.ts';

/** Attributes that name an element of the same page by its id, or several. */
const REFERENCES = [
  'ariaActiveDescendant',
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
  'ariaLabelledBy',
  'ariaOwns',
  'dataFirst',
  'form',
  'headers',
  'htmlFor',
  'list',
  'popoverTarget',
];

/** A paint, a clip or a marker of a drawing, which is named as an address: `url(#arrow)`. */
const PAINT = /url\((["']?)#([^"')]+)\1\)/g;

/** The id in a package of something in one of its pages: no two pages share one. */
export const packagedId = (address: string, id: string): string => `${partId(address)}--${id}`;

/** Gives an element of the page at an address the id that it has in a package, and what it refers to. */
export function nameIds({ tagName, properties }: Element, address: string): void {
  const named = (id: unknown): string => packagedId(address, String(id));
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id') properties.id = named(value);
    else if (REFERENCES.includes(name)) properties[name] = references(value, named);
    else if (typeof value === 'string') {
      const used = tagName !== 'a' && ['href', 'xLinkHref'].includes(name);
      properties[name] = used
        ? value.replace(/^#(.+)/, (_, id) => `#${named(id)}`)
        : value.replace(PAINT, (_, _quote, id) => `url(#${named(id)})`);
    }
  }
}

function references(value: Properties[string], named: (id: unknown) => string): Properties[string] {
  if (Array.isArray(value)) return value.map(named);
  return typeof value === 'string' ? value.split(' ').map(named).join(' ') : value;
}
