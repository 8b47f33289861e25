import { toXml } from 'xast-util-to-xml';
import { x, type Attributes } from 'xastscript';

/** An element of an XML file. */
export type XmlElement = Extract<ReturnType<typeof x>, { type: 'element' }>;
/** What stands in an element: other elements and text. */
export type XmlNode = XmlElement['children'][number];

type Child = XmlNode | string | number | undefined | readonly XmlNode[];

/** An element with its children; `undefined` is none. Attributes come first, where there are any. */
export function xml(
  name: string,
  first?: Attributes | Child,
  ...children: readonly Child[]
): XmlElement {
  return isAttributes(first)
    ? x(name, first, children.flat())
    : x(name, {}, [first, ...children].flat());
}

/** A node says its type in one of the words of xast; an attribute `type` of XML says something else. */
const isAttributes = (value: Attributes | Child): value is Attributes =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  !['element', 'text'].includes(String((value as Partial<XmlElement>).type));

/** Characters that no XML 1.0 file may hold, however they are written (XML 1.0, 2.2). */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** An XML file in UTF-8, without the characters that XML has no place for; `]]>` never stands in a text (2.4). */
export function xmlFile(root: XmlElement): string {
  const text = toXml(root, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;')}\n`;
}
