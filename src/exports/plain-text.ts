import type { Document, DocumentBlock } from '../domain/practice/document.ts';

/** A document as plain text: headings underlined, the cells of each row of a table under their heads. */
export const plainTextOf = (document: Document): string =>
  `${document.map(textOf).filter(Boolean).join('\n\n')}\n`;

function textOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${(block.level === 1 ? '=' : '-').repeat(block.text.length)}`;
    case 'paragraph':
      return block.text.trim();
    case 'fact':
      return `${block.label}: ${block.text.trim()}`.trimEnd();
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row
            .flatMap((cell, index) => (cell ? `${block.head[index] ?? ''}: ${cell}` : []))
            .join('\n'),
        )
        .join('\n\n');
    default:
      return block satisfies never;
  }
}
