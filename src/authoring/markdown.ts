import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Report } from './finding.ts';

type Root = Extract<MdastNode, { type: 'root' }>;
/** A block of a parsed text: a paragraph, a heading, a list and so on. */
export type Block = Root['children'][number];
/** Any node of a parsed text that may be asked for its children or place. */
export type { MdastNode };

/** A parsed text: its blocks without the front matter, and the front matter's YAML. */
export interface ParsedText {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly frontMatter: string;
  /** Line on which the front matter's YAML begins. */
  readonly frontMatterLine: number;
}

const FEATURES = { gfm: { footnotes: false }, smartPunctuation: { dashes: false } } as const;

/** Parses Markdown, in which anything is text that is not Markdown. */
export function parseMarkdown(source: string): ParsedText {
  return parsedText(markdownToMdast(source, { features: FEATURES }), source);
}

/** Parses MDX. A syntax error is reported, and undefined comes back. */
export function parseMdx(source: string, report: Report): ParsedText | undefined {
  try {
    return parsedText(mdxToMdast(source, { features: FEATURES }), source);
  } catch (error) {
    const [, line = '1', column = '1', what = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(mdx.*)?$/s.exec((error as Error).message) ?? [];
    report(
      'mdx-syntax',
      Number(line),
      `MDX cannot be parsed at column ${column}: ${what}.`,
      'Close every component, and write a literal brace as \\{ and a less-than sign as \\<.',
    );
    return undefined;
  }
}

function parsedText(tree: MdastNode, source: string): ParsedText {
  const blocks = (tree as Root).children;
  const [first, ...rest] = blocks;
  if (first?.type !== 'yaml') return { blocks, source, frontMatter: '', frontMatterLine: 1 };
  return { blocks: rest, source, frontMatter: first.value, frontMatterLine: lineOf(first) + 1 };
}

/** Line on which a node begins, counted from 1. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** The author's own characters for a node, or for several that follow each other. */
export function sourceOf(source: string, from: MdastNode, to: MdastNode = from): string {
  return source.slice(from.position?.start.offset, to.position?.end.offset);
}

/** Characters of a node and what is in it, without markup. */
export function plainText(node: MdastNode): string {
  if ('value' in node) return node.value;
  if ('children' in node) return (node.children as MdastNode[]).map(plainText).join('');
  return node.type === 'break' ? ' ' : '';
}
