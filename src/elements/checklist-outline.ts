import type { ItemOutline } from '../domain/checklist/checklist.ts';

/** A checklist as its page shows it. */
export interface ChecklistOutline {
  readonly id: string;
  readonly title: string;
  /** Words of the scale, lowest first. */
  readonly scale: readonly string[];
  /** How many items may be chosen to work on. */
  readonly choose: number;
  readonly items: readonly (ItemOutline & { readonly name: string })[];
}

/** Reads a checklist from its HTML. */
export function outlineOf(form: HTMLElement): ChecklistOutline {
  const { checklist = '', title = '', scale = '[]', choose = '' } = form.dataset;
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')];
  return {
    id: checklist,
    title,
    scale: JSON.parse(scale) as string[],
    choose: Number(choose),
    items: items.map((item) => ({
      id: item.dataset['item'] ?? '',
      name: item.querySelector('h2')?.textContent ?? '',
      behaviours: (item.dataset['behaviours'] ?? '').split(' ').map((id) => ({ id })),
    })),
  };
}
