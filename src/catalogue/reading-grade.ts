import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { nodesIn, type Prose } from '../domain/prose/prose.ts';
import { textOf } from '../domain/prose/text.ts';

/** Words per sentence and syllables per word, which the grade is made of. */
export interface Reading {
  readonly words: number;
  /** US school grade by the formula of Kincaid and others (1975). */
  readonly grade: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
const syllables = new Map<string, number>();

/** The sentences of a text. */
export function sentencesIn(text: string, language: string): readonly string[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}

/** The words of a text, numbers among them. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The paragraphs of a text, on which its grade is measured; lists and tables have no full sentences. */
export const paragraphsIn = (body: Prose): readonly string[] =>
  [...nodesIn(body)].flatMap((node) =>
    node.kind === 'element' && node.tag === 'p' ? [textOf([node])] : [],
  );

/** How hard English paragraphs are to read; undefined when there is nothing to read. */
export function readingOf(paragraphs: readonly string[]): Reading | undefined {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const sentence of paragraphs.flatMap((text) => sentencesIn(text, 'en'))) {
    const words = wordsOf(sentence);
    if (words.length === 0) continue;
    counts.sentence += 1;
    counts.word += words.length;
    for (const word of words) counts.syllable += syllablesOf(word);
  }
  return counts.word > 0 ? { words: counts.word, grade: fleschKincaid(counts) } : undefined;
}

function syllablesOf(word: string): number {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  syllables.set(word, count);
  return count;
}
