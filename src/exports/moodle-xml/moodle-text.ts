import { x } from 'xastscript';

/** An element of an XML file. */
export type XmlElement = Extract<ReturnType<typeof x>, { type: 'element' }>;

/** Characters that no XML file may hold (XML 1.0, 2.2). */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An element with a text, as Moodle wants all that people read. */
export const textElement = (
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlElement[]
): XmlElement => x(name, attributes, [x('text', text.replace(NOT_XML, '')), ...children]);

/** The same with HTML. */
export const htmlElement = (
  name: string,
  html: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlElement[]
): XmlElement => textElement(name, html, { ...attributes, format: 'html' }, ...children);
