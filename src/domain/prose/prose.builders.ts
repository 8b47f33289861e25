import type { ComponentNode, ElementNode, Prose, ProseNode, TextNode } from './prose.ts';

/** Words without markup. */
export function words(value: string): TextNode {
  return { kind: 'text', value };
}

/** An HTML element; a string among its children is words. */
export function anElement(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (ProseNode | string)[]
): ElementNode {
  return { kind: 'element', tag, attributes, children: children.map(toNode) };
}

/** A text of one paragraph. */
export function aText(...children: readonly (ProseNode | string)[]): Prose {
  return [anElement('p', {}, ...children)];
}

/** One of the course's components, such as `Check`. */
export function aComponent(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (ProseNode | string)[]
): ComponentNode {
  return { kind: 'component', name, attributes, children: children.map(toNode), line: 1 };
}

const toNode = (child: ProseNode | string): ProseNode =>
  typeof child === 'string' ? words(child) : child;
