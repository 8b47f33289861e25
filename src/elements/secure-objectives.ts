import { masteryOf, type ObjectiveOutline } from '../domain/record/mastery.ts';
import type { Statement } from '../domain/record/statement.ts';

/** Shows the objectives in an element that a record has as secure, and says whether there are any. */
export function showSecureObjectives(
  element: HTMLElement,
  statements: readonly Statement[],
): boolean {
  const entries = [...element.querySelectorAll<HTMLElement>('[data-objective]')];
  for (const entry of entries) {
    const { module, ...outline } = JSON.parse(
      entry.dataset['objective'] ?? '{}',
    ) as ObjectiveOutline & { readonly module: string };
    entry.hidden = masteryOf(statements, module, outline).state !== 'mastered';
  }
  return entries.some(({ hidden }) => !hidden);
}
