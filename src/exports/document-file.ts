import type { Document } from '../domain/practice/document.ts';
import { markdownOf } from './markdown.ts';

/** How a written page is saved as a file. */
export const documentFile = {
  ending: '.md',
  type: 'text/markdown',
  of: (document: Document): string => markdownOf(document),
} as const;
