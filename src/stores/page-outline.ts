import type { PackageOutline } from '../domain/packaged/outline.ts';
import { partOf } from '../domain/packaged/part.ts';
import { pagePart } from './page-part.ts';
import { textsOf } from './question-texts.ts';

/**
 * The outline of the package that this page is, or of the part of it that was opened, from its
 * document: what questions say stands in the questions themselves.
 */
export function pageOutline(): PackageOutline {
  const text = document.getElementById('PackageOutline')?.textContent;
  if (!text) throw new Error('the document has no outline');
  const outline = partOf(JSON.parse(text) as PackageOutline, pagePart());
  return {
    ...outline,
    questions: outline.questions.map((each) => ({ ...each, ...textsOf(each) })),
  };
}
