import { isWorthKeeping } from '../domain/record/worth-keeping.ts';
import type { Statement } from '../domain/record/statement.ts';
import { localPrefix, tried } from './journal.ts';

const nameOf = (course: string): string => `${localPrefix(course)}asked`;

/** When the browser was asked last to keep the storage of this site even when space is short. */
export const askedAt = (course: string): string | undefined =>
  tried(() => localStorage.getItem(nameOf(course))) ?? undefined;

/**
 * Asks the browser to keep the storage of this site even when space is short, and resolves to
 * whether it promises to. Most browsers decide that by themselves, Firefox asks its user; so the
 * time is kept in localStorage, and nobody is asked again unless they want to be. As stored:
 *
 *     course:empty-chair/asked    2026-11-22T18:13:52.301Z
 */
export async function askToKeep(course: string): Promise<boolean> {
  tried(() => {
    localStorage.setItem(nameOf(course), new Date().toISOString());
  });
  return 'storage' in navigator && (await navigator.storage.persist());
}

/**
 * Asks it once, as soon as there is enough to lose, in a moment in which the learner does
 * something: never while a page is loaded.
 */
export async function askWhenWorthIt(
  course: string,
  recorded: readonly Statement[],
): Promise<void> {
  const isActing = 'userActivation' in navigator && navigator.userActivation.isActive;
  if (isActing && !askedAt(course) && isWorthKeeping(recorded)) await askToKeep(course);
}
