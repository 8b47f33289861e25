import type { PackageOutline } from '../domain/packaged/outline.ts';

/** The outline of the package that this page is, from its document. */
export function pageOutline(): PackageOutline {
  const text = document.getElementById('PackageOutline')?.textContent;
  if (!text) throw new Error('the document has no outline');
  return JSON.parse(text) as PackageOutline;
}
