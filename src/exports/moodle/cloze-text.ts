import { slicesOf } from '../../domain/prose/html.ts';
import type { Prose } from '../../domain/prose/prose.ts';
import type { TypedAnswer } from './moodle-question.ts';

/** The stem as HTML with what is given for each gap in its place. */
export function stemWith(stem: Prose, gapOf: (gap: number) => string, escape = same): string {
  return slicesOf(stem, (address) => address)
    .map((slice) =>
      typeof slice === 'string' ? escape(slice) : gapOf(Number(slice.attributes['gap'])),
    )
    .join('');
}

const same = (html: string): string => html;

/** A stem with several gaps in Moodle's code for embedded answers; each gap counts the same. */
export const clozeText = (
  stem: Prose,
  gaps: readonly (readonly TypedAnswer[])[],
  points: number,
): string =>
  stemWith(
    stem,
    (gap) => `{${points}:SHORTANSWER:${(gaps[gap] ?? []).map(alternativeOf).join('~')}}`,
    (html) => html.replaceAll('{', '&#123;'),
  );

const alternativeOf = ({ pattern, percent, feedback }: TypedAnswer): string =>
  `%${percent}%${encoded(pattern)}${feedback && `#${encoded(feedback)}`}`;

/**
 * Text that Moodle decodes once from entities, so that no sign of it is read as code. After that it
 * takes the backslash away in front of a closing brace and a number sign, so one more stands there.
 */
const encoded = (text: string): string =>
  text
    .replace(/\\([}#])/g, '\\\\$1')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
