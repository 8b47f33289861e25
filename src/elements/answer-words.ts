import { entryWords as words } from '#words/entry.ts';
import type { Names } from '../domain/course/record-names.ts';

/** An answer in the words of the question: what was chosen, paired, put in order or typed. */
export function answerWords(response: readonly string[], prefix: string, names: Names): string {
  const known = (token: string): string | undefined => names[`${prefix}/${token}`];
  const isChosen = Object.keys(names).some((name) => name.startsWith(`${prefix}/`));
  const parts = response.map((token) => {
    const [row = '', value = ''] = token.split('.');
    const [left, right] = [known(row), known(value)];
    if (left && right) return words.pair(left, right);
    return known(token) ?? (isChosen ? words.gone : token);
  });
  return parts.join('; ');
}
