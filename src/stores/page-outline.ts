import type { PackagedQuestion, PackageOutline } from '../domain/packaged/outline.ts';

/** A question as its document has it: its text stands in the question itself. */
export type WrittenQuestion = Omit<PackagedQuestion, 'text'>;

/** The outline of the package that this page is, from its document. */
export function pageOutline(): PackageOutline {
  const text = document.getElementById('PackageOutline')?.textContent;
  if (!text) throw new Error('the document has no outline');
  const outline = JSON.parse(text) as Omit<PackageOutline, 'questions'> & {
    readonly questions: readonly WrittenQuestion[];
  };
  const questions = outline.questions.map((each) => ({ ...each, text: stemOf(each.object) }));
  return { ...outline, questions };
}

/** The words of a question, on one line, with dots where a gap is. */
function stemOf(object: string): string {
  const [, module = '', question = ''] = object.split('/');
  const within = `[data-module="${CSS.escape(module)}"]`;
  const itself = `[data-question="${CSS.escape(question)}"]`;
  const found = document.querySelector(
    `:is(${within}${itself}, ${within} ${itself}) [data-part="stem"]`,
  );
  const stem = found?.cloneNode(true) as Element | undefined;
  for (const gap of stem?.querySelectorAll('input') ?? []) gap.replaceWith('…');
  return stem?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
