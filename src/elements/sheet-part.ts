import { pageRecord } from './page-record.ts';
import type { Field } from './field-keeper.ts';

/** The HTML of one section of a sheet. */
export function partOf(sheet: HTMLElement, section: string): HTMLElement {
  const part = sheet.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
  if (!part) throw new Error(`the section "${section}" is missing`);
  return part;
}

/** Row and column of a field. */
export function placeOf({ dataset }: HTMLElement): readonly [row: string, column: string] {
  const [row = '', column = ''] = (dataset['cell'] ?? '').split('/');
  return [row, column];
}

/** Puts what the record holds into the fields of a section, apart from those that somebody is at work in. */
export function fillCells(
  part: HTMLElement,
  valueOf: (row: string, column: string) => string,
  isBusy: (field: Field) => boolean,
): void {
  for (const field of part.querySelectorAll<Field>('[data-cell]')) {
    const value = valueOf(...placeOf(field));
    if (field.value !== value && !isBusy(field)) field.value = value;
    // On paper, a day that is not set is a blank, which a style sheet cannot see by itself.
    field.toggleAttribute('data-filled', field.value !== '');
  }
}

/** Records a response about an object of the sheet; resolves to the id of the statement once it counts. */
export async function note(object: string, response: readonly string[]): Promise<string> {
  const record = await pageRecord();
  const { statement } = await record.add({ verb: 'answered', object, response });
  return statement.id;
}
