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
