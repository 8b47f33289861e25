import type { ComponentNode, ElementNode, Prose } from '../../domain/prose/prose.ts';
import { xml, type XmlNode } from '../xml.ts';

/** Tags and attributes of prose that QTI 2.1 has (ASI information model, 6.2 "XHTML elements"). */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  br: [],
  code: [],
  em: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  li: [],
  ol: [],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
  ul: [],
};

const BLOCKS = new Set(['blockquote', 'h2', 'h3', 'h4', 'hr', 'ol', 'p', 'pre', 'table', 'ul']);

/** What a component of a text becomes, such as the field of a gap. */
export type NodesOfComponent = (component: ComponentNode) => readonly XmlNode[];

const itsContent: NodesOfComponent = ({ children }) => proseXml(children);

/** A text as the XHTML of a QTI item. An element that QTI does not know leaves its content. */
export function proseXml(prose: Prose, ofComponent: NodesOfComponent = itsContent): XmlNode[] {
  return prose.flatMap((node): readonly XmlNode[] => {
    if (node.kind === 'text') return [{ type: 'text', value: node.value }];
    if (node.kind === 'component') return ofComponent(node);
    const children = proseXml(node.children, ofComponent);
    if (!isWhole(node)) return children;
    const known = ATTRIBUTES[node.tag] ?? [];
    const attributes = Object.entries(node.attributes).filter(([name]) => known.includes(name));
    return [xml(node.tag, Object.fromEntries(attributes), children)];
  });
}

/** A text as blocks, for where no words may stand alone: what is inside lines becomes paragraphs. */
export function proseBlocks(prose: Prose, ofComponent?: NodesOfComponent): XmlNode[] {
  const blocks: XmlNode[] = [];
  let line: XmlNode[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim())) blocks.push(xml('p', line));
    line = [];
  };
  for (const node of proseXml(prose, ofComponent)) {
    if (node.type === 'element' && BLOCKS.has(node.name)) {
      endLine();
      blocks.push(node);
    } else line.push(node);
  }
  endLine();
  return blocks;
}

/** Whether QTI can say an element; a table or list without anything in it is none. */
const isWhole = ({ tag }: ElementNode): boolean => tag in ATTRIBUTES;

/** Whether a text holds something that QTI says more plainly: struck-out words, a list that begins at another number. */
export function isSimplified(prose: Prose): boolean {
  return prose.some((node) => {
    if (node.kind === 'text') return false;
    const plain = node.kind === 'element' && (!isWhole(node) || 'start' in node.attributes);
    return plain || isSimplified(node.children);
  });
}
