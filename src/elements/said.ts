import { saidWords as words } from '#words/said.ts';
import { buttonOf } from './course-element.ts';

/** Says in a status region what was done. With a way back, a button that has the focus offers it. */
export function say(
  region: Element | null,
  message: string,
  undo?: () => void,
  undone: string = words.restored,
): void {
  if (!region) return;
  region.replaceChildren(message);
  if (!undo) return;
  const button = buttonOf(words.undo, 'button quiet', () => {
    region.replaceChildren(undone);
    undo();
  });
  region.append(' ', button);
  button.focus();
}

/** Says to a screen reader what others see anyway. Only what can be taken back is shown. */
export function sayAside(region: Element, message: string, undo?: () => void): void {
  region.classList.toggle('sr-only', !undo);
  say(region, message, undo);
}
