import { questionWords as words } from '#words/question.ts';
import { buttonOf } from './course-element.ts';

/**
 * Gives each item of a list a button to move it up and one to move it down, and tells a screen
 * reader where it went. Nothing needs to be dragged.
 */
export function makeMovable(list: HTMLElement, say: (message: string) => void): void {
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const move = (item: HTMLElement, by: -1 | 1): void => {
    const order = items();
    const place = order.indexOf(item) + by;
    const other = order[place];
    if (!other) return;
    if (by === -1) other.before(item);
    else other.after(item);
    refresh();
    list.dispatchEvent(new Event('change', { bubbles: true }));
    const buttons = item.querySelectorAll('button');
    const used = buttons[by === -1 ? 0 : 1];
    (used?.disabled ? buttons[by === -1 ? 1 : 0] : used)?.focus();
    say(words.moved(textOf(item), place + 1, order.length));
  };
  const refresh = (): void => {
    for (const [place, item] of items().entries()) {
      const [up, down] = item.querySelectorAll('button');
      if (up) up.disabled = place === 0;
      if (down) down.disabled = place === items().length - 1;
    }
  };
  for (const item of items()) {
    const up = buttonOf('↑', 'move', () => {
      move(item, -1);
    });
    up.setAttribute('aria-label', words.up(textOf(item)));
    const down = buttonOf('↓', 'move', () => {
      move(item, 1);
    });
    down.setAttribute('aria-label', words.down(textOf(item)));
    item.append(up, down);
  }
  list.addEventListener('reordered', refresh);
  refresh();
}

const textOf = (item: HTMLElement): string => item.querySelector('span')?.textContent.trim() ?? '';
