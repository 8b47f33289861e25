/**
 * Written text as a small tree of HTML elements and the course's own components.
 * It is what a lesson, a stem or a glossary entry says, apart from how it was written.
 */
export type Prose = readonly ProseNode[];

export type ProseNode = TextNode | ElementNode | ComponentNode;

/** Characters as the reader sees them; escaped only when they become HTML. */
export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
}

/** An HTML element from the short list that prose may hold (`p`, `em`, `table`, …). */
export interface ElementNode {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Prose;
  /** Line of the author's file, where a finding about this element would point. */
  readonly line?: number;
}

/** One of the course's components, such as `Check` or `Term`; a page decides how it looks. */
export interface ComponentNode {
  readonly kind: 'component';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Prose;
  readonly line: number;
}

/** Every node of the tree, parents before their children. */
export function* nodesIn(prose: Prose): Generator<ProseNode> {
  for (const node of prose) {
    yield node;
    if (node.kind !== 'text') yield* nodesIn(node.children);
  }
}

/** Every component of the given name, in reading order. */
export function componentsIn(prose: Prose, name: string): readonly ComponentNode[] {
  return [...nodesIn(prose)].filter(
    (node): node is ComponentNode => node.kind === 'component' && node.name === name,
  );
}
