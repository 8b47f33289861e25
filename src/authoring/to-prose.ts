import GithubSlugger from 'github-slugger';
import type { ComponentNode, Prose, ProseNode } from '../domain/prose/prose.ts';
import type { Report } from './finding.ts';
import { suggestion } from './finding.ts';
import { lineOf, plainText, type MdastNode } from './markdown.ts';

/** Names of components, and the attributes that each takes; a name with `?` may be left out. */
export type ComponentTable = Readonly<Record<string, readonly string[]>>;

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type TableNode = Extract<MdastNode, { type: 'table' }>;
type ImageNode = Extract<MdastNode, { type: 'image' }>;

const HTML_TAGS: Partial<Record<MdastNode['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
};

/** Turns a parsed text into prose. What prose cannot hold is reported and left out. */
export function toProse(
  nodes: readonly MdastNode[],
  report: Report,
  components: ComponentTable = {},
): Prose {
  const slugs = new GithubSlugger();

  const element = (
    tag: string,
    node: MdastNode,
    attributes: Record<string, string> = {},
  ): ProseNode => ({
    kind: 'element',
    tag,
    attributes,
    children: 'children' in node ? all(node.children) : [],
    line: lineOf(node),
  });

  const all = (children: readonly MdastNode[]): Prose =>
    withoutBlankBeforeCite(children.flatMap(one));

  const one = (node: MdastNode): Prose => {
    const tag = HTML_TAGS[node.type];
    if (tag) return [element(tag, node)];
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', value: node.value }];
      case 'break':
        return [element('br', node)];
      case 'thematicBreak':
        return [element('hr', node)];
      case 'heading':
        return [element(`h${node.depth}`, node, { id: slugs.slug(plainText(node)) })];
      case 'listItem': {
        const tight = node.children.flatMap((child): readonly MdastNode[] =>
          child.type === 'paragraph' && !node.spread ? child.children : [child],
        );
        return [{ kind: 'element', tag: 'li', attributes: {}, children: all(tight) }];
      }
      case 'list': {
        const start = node.start ?? 1;
        return [
          element(node.ordered ? 'ol' : 'ul', node, start === 1 ? {} : { start: `${start}` }),
        ];
      }
      case 'link':
        return [element('a', node, { href: node.url })];
      case 'image':
        return picture(node, Object.keys(components).length > 0, report);
      case 'inlineCode':
      case 'code':
        return [literal(node.type === 'code' ? 'pre' : 'code', node.value)];
      case 'table':
        return [table(node)];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return component(node);
      default:
        report(
          'not-prose',
          lineOf(node),
          `${quoted(node)} is ${node.type === 'html' || node.type === 'definition' ? node.type.replace('html', 'HTML') : 'code'}, and a text holds none.`,
          'Write Markdown, or one of the components in docs/authoring.md.',
        );
        return [];
    }
  };

  const literal = (tag: string, value: string): ProseNode => ({
    kind: 'element',
    tag,
    attributes: {},
    children: [{ kind: 'text', value }],
  });

  const table = (node: TableNode): ProseNode => {
    const [head, ...body] = node.children.map((row, index) => {
      const cells = row.children.map((cell) =>
        // A corner without words is the heading of nothing.
        index === 0 && cell.children.length > 0
          ? element('th', cell, { scope: 'col' })
          : element('td', cell),
      );
      return { kind: 'element', tag: 'tr', attributes: {}, children: cells } as const;
    });
    const wrap = (tag: string, children: Prose): ProseNode => ({
      kind: 'element',
      tag,
      attributes: {},
      children,
    });
    return wrap('table', [wrap('thead', head ? [head] : []), wrap('tbody', body)]);
  };

  const component = (node: JsxNode): Prose => {
    const name = node.name ?? '';
    const known = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!known) {
      report(
        'not-prose',
        lineOf(node),
        `<${name}> is no component that this text can hold.`,
        suggestion(name, Object.keys(components)),
      );
      return [];
    }
    const attributes = attributesOf(node, known, report);
    return [
      { kind: 'component', name, attributes, children: all(node.children), line: lineOf(node) },
    ];
  };

  return all(nodes);
}

/** A citation stands close behind its claim, whatever blank the author left in front of it. */
function withoutBlankBeforeCite(nodes: Prose): Prose {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const citesNext = next?.kind === 'component' && next.name === 'Cite';
    return node.kind === 'text' && citesNext ? { ...node, value: node.value.trimEnd() } : node;
  });
}

/** A picture is a component, so it stands where components may. */
function picture(node: ImageNode, mayStandHere: boolean, report: Report): Prose {
  if (!mayStandHere) {
    report(
      'not-prose',
      lineOf(node),
      `The picture "${node.url}" cannot stand here.`,
      'Put pictures into lessons and guidance, and refer to them.',
    );
    return [];
  }
  if (!node.alt) {
    report(
      'no-alt-text',
      lineOf(node),
      `The picture "${node.url}" has no text alternative.`,
      'Say between the square brackets what the picture shows.',
    );
  }
  const attributes = { src: node.url, alt: node.alt ?? '' };
  return [{ kind: 'component', name: 'Picture', attributes, children: [], line: lineOf(node) }];
}

function attributesOf(
  node: JsxNode,
  known: readonly string[],
  report: Report,
): ComponentNode['attributes'] {
  const names = known.map((name) => name.replace('?', ''));
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const name = attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : '{…}';
      report(
        'not-prose',
        lineOf(node),
        `<${node.name}> has an attribute ${name} that is no text.`,
        'Write attributes as name="text".',
      );
    } else if (names.includes(attribute.name)) attributes[attribute.name] = attribute.value;
    else {
      report(
        'unknown-key',
        lineOf(node),
        `<${node.name}> has no attribute "${attribute.name}".`,
        suggestion(attribute.name, names),
      );
    }
  }
  for (const name of known.filter((each) => !each.endsWith('?') && !attributes[each])) {
    const code = name === 'alt' ? 'no-alt-text' : 'missing-field';
    report(code, lineOf(node), `<${node.name}> has no "${name}".`, `Add ${name}="…".`);
  }
  return attributes;
}

function quoted(node: MdastNode): string {
  const text = plainText(node).replace(/\s+/g, ' ').trim();
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
