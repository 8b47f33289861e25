import { copiedWords as words } from '#words/copied.ts';
import { say } from './said.ts';

/** The address of this page with something in its fragment. */
export const linkHere = (fragment: string): string =>
  `${location.origin}${location.pathname}#${fragment}`;

/** Copies the link in a field, or selects it where the browser does not let a page copy, and says so. */
export async function copyLink(field: HTMLElement, region: HTMLElement): Promise<void> {
  if (!(field instanceof HTMLInputElement)) return;
  try {
    await navigator.clipboard.writeText(field.value);
    say(region, words.copied);
  } catch {
    field.select();
    say(region, words.notCopied);
  }
}
