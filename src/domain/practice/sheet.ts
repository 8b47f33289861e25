import type { Field, Practice, Section, Sheet } from './practice.ts';

/** More columns than this do not fit on a page that stands upright. */
const UPRIGHT = 4;

/** What a page's script needs of a practice. Texts and hints stand in the page already. */
export function sheetOf({ id, title, sections }: Practice): Sheet {
  return { id, title, sections: sections.map(withoutHints) };
}

function withoutHints({ text: _text, ...section }: Section): Section {
  switch (section.kind) {
    case 'form':
    case 'report':
      return { ...section, fields: section.fields.map(withoutHint) };
    case 'table':
      return { ...section, columns: section.columns.map(withoutHint) };
    case 'calculation':
      return { ...section, inputs: section.inputs.map((input) => ({ ...input, hint: '' })) };
    default:
      return section satisfies never;
  }
}

const withoutHint = ({ hint: _hint, ...field }: Field): Field => field;

/** Whether a table is better printed on paper that lies on its side. */
export function needsWidePaper({ sections }: Pick<Practice, 'sections'>): boolean {
  return sections.some((section) => section.kind === 'table' && section.columns.length > UPRIGHT);
}
