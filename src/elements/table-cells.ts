/** A cell of a table made by a script, with a text, or with things in it. */
export function cellOf(
  content: string | readonly (Node | string)[],
  { tag = 'td', className = '' }: { readonly tag?: 'td' | 'th'; readonly className?: string } = {},
): HTMLTableCellElement {
  const cell = document.createElement(tag);
  cell.append(...(typeof content === 'string' ? [content] : content));
  if (className) cell.className = className;
  if (tag === 'th') cell.scope = 'row';
  return cell;
}

/** A row of a table made by a script. */
export function rowOf(...cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

/** Words that say less than those beside them. */
export function smallText(text: string): HTMLElement {
  const small = document.createElement('span');
  small.className = 'small';
  small.textContent = text;
  return small;
}

/** A bar beside the words that say the same. */
export function meterOf(share: number): HTMLElement {
  const meter = document.createElement('meter');
  meter.value = share;
  // The words beside it are heard.
  meter.setAttribute('aria-hidden', 'true');
  return meter;
}
