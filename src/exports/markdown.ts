import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document, DocumentBlock } from '../domain/practice/document.ts';

type Node = Parameters<typeof toMarkdown>[0];
type Root = Extract<Node, { type: 'root' }>;
type BlockContent = Root['children'][number];
type PhrasingContent = Extract<Node, { type: 'paragraph' }>['children'][number];
type TableRow = Extract<Node, { type: 'tableRow' }>;

/** A document as Markdown with tables. What was written is text there, whatever signs it has. */
export function markdownOf(document: Document): string {
  const root: Root = { type: 'root', children: document.map(nodeOf) };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

function nodeOf(block: DocumentBlock): BlockContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.level, children: [text(oneLine(block.text))] };
    case 'paragraph':
      return { type: 'paragraph', children: lines(block.text) };
    case 'fact': {
      const label: PhrasingContent = { type: 'strong', children: [text(block.label)] };
      const written = block.text ? [text(': '), ...lines(block.text)] : [text(':')];
      return { type: 'paragraph', children: [label, ...written] };
    }
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [text(oneLine(item))] }],
        })),
      };
    case 'table':
      return { type: 'table', children: [block.head, ...block.rows].map(rowOf) };
    default:
      return block satisfies never;
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A cell of a Markdown table is one line. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const rowOf = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(oneLine(cell))] })),
});

/** The lines that somebody wrote, with a break between them. */
function lines(value: string): PhrasingContent[] {
  return value
    .trim()
    .split(/\n+/)
    .flatMap((line, index): PhrasingContent[] =>
      index === 0 ? [text(line)] : [{ type: 'break' }, text(line)],
    );
}
