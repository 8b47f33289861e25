import { nodesIn, type ElementNode, type Prose } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import type { PlacedTerm } from '../../authoring/glossary.ts';
import { sentencesIn } from '../reading-grade.ts';
import type { ReadContent } from '../read-content.ts';
import { textsIn, type PlacedText, type Rule } from './rule.ts';
import { wordingOf } from './wording.ts';

/** Headings go down one level at a time, and link words say where they lead. */
export const headingsAndLinksGuide: Rule = (content, reportAt) => {
  const wording = wordingOf(content);
  for (const { file, body, line } of textsIn(content)) {
    let level = 1;
    for (const node of nodesIn(body)) {
      if (node.kind !== 'element') continue;
      const depth = Number(/^h([2-6])$/.exec(node.tag)?.[1]);
      if (depth > level + 1) {
        reportAt(
          file,
          'skipped-heading',
          node.line ?? line,
          `The heading "${textOf([node])}" has ${depth} number signs, the one before it ${level}.`,
          `Write it with ${level + 1}.`,
        );
      }
      if (depth) level = depth;
      if (node.tag === 'a' && wording?.vagueLink.test(textOf([node]))) {
        reportAt(
          file,
          'vague-link',
          node.line ?? line,
          `The link "${textOf([node])}" does not say where it leads.`,
          'Name the page that it leads to.',
        );
      }
    }
  }
};

/** A lesson explains each word of jargon that it uses. */
export const jargonIsExplained: Rule = (content, reportAt) => {
  const jargon = content.terms.filter((placed) => placed.jargon).map(withPattern);
  for (const { lessons } of content.modules) {
    for (const { file, lesson } of lessons) {
      for (const { term, pattern } of jargon) {
        const place = firstUse(lesson.body, term.id, pattern);
        if (!place) continue;
        reportAt(
          file,
          'undefined-jargon',
          place.line,
          `The word "${place.word}" is jargon that this lesson does not explain.`,
          `Write <Term id="${term.id}">${place.word}</Term> where it comes first, or use plain words.`,
        );
      }
    }
  }
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function withPattern({ term }: PlacedTerm) {
  const names = [term.term, ...term.also].map(escaped).join('|');
  return { term, pattern: new RegExp(`(?<![\\p{L}-])(${names})s?(?![\\p{L}-])`, 'iu') };
}

/** Where a lesson uses a term that it explains nowhere. */
function firstUse(
  body: Prose,
  term: string,
  pattern: RegExp,
): { readonly line: number; readonly word: string } | undefined {
  const nodes = [...nodesIn(body)];
  const isExplained = nodes.some(
    (node) => node.kind === 'component' && node.name === 'Term' && node.attributes['id'] === term,
  );
  if (isExplained) return undefined;
  for (const node of nodes) {
    if (node.kind !== 'element' || !['p', 'li', 'td', 'th'].includes(node.tag)) continue;
    const word = pattern.exec(textOf([node]))?.[0];
    if (word) return { line: node.line ?? 1, word };
  }
  return undefined;
}

/** A figure stands in an example, behind words that mark it as invented, or beside its source. */
export const inventionsAreMarked: Rule = (content, reportAt) => {
  const wording = wordingOf(content);
  if (!wording) return;
  for (const { file, body } of pagesIn(content)) {
    let isMarked = false;
    for (const node of body) {
      if (node.kind === 'text') continue;
      if (node.kind === 'element' && /^h\d$/.test(node.tag)) isMarked = false;
      const text = textOf([node]);
      isMarked ||= sentencesIn(text, 'en').some((sentence) => wording.invented.test(sentence));
      if (node.kind !== 'element' || isMarked || hasCite(node)) continue;
      const figure = wording.figure.exec(text.replace(/“[^”]*”/g, ''))?.[0];
      if (!figure) continue;
      reportAt(
        file,
        'unmarked-invention',
        node.line ?? 1,
        `The figure "${figure}" has neither a source nor a mark that it is invented.`,
        'Put it into an <Example>, open with "Say" or "Imagine", or cite its source.',
      );
    }
  }
};

const hasCite = (node: ElementNode): boolean =>
  [...nodesIn(node.children)].some((each) => each.kind === 'component' && each.name === 'Cite');

const pagesIn = (content: ReadContent): readonly Pick<PlacedText, 'file' | 'body'>[] => [
  ...content.modules.flatMap(({ lessons }) =>
    lessons.map(({ file, lesson }) => ({ file, body: lesson.body })),
  ),
  ...content.guidance.map(({ file, page }) => ({ file, body: page.body })),
];
