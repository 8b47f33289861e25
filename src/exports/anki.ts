import { tsvFormatRows } from 'd3-dsv';
import type { FlashCard } from '../domain/review/flash-card.ts';

/** What Anki is told of the file (Anki manual, "Text Files", "File Headers"). */
const HEADERS = ['#separator:Tab', '#html:true', '#tags column:3'];

/**
 * Cards as a text file that Anki imports. Anki knows a card again by its front, so a later file
 * updates what an earlier one brought and leaves its dates alone.
 */
export function ankiOf(cards: readonly FlashCard[]): string {
  const rows = cards.map(({ front, back, tags }) => [front, back, tags.join(' ')].map(inOneLine));
  return `${[...HEADERS, tsvFormatRows(rows)].join('\n')}\n`;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
