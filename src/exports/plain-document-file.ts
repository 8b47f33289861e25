import type { Document } from '../domain/practice/document.ts';
import { plainTextOf } from './plain-text.ts';

/** How a written page is saved as a file in a package: what writes Markdown weighs too much there. */
export const documentFile = {
  ending: '.txt',
  type: 'text/plain',
  of: (document: Document): string => plainTextOf(document),
} as const;
