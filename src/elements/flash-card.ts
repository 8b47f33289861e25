import { gradeAnswer } from '../domain/question/grade.ts';
import type { QuestionKind } from '../domain/question/question.ts';
import type { Response } from '../domain/question/response.ts';
import type { FlashCard } from '../domain/review/flash-card.ts';
import { openMark, openWhy, type SealedKey } from '../sealing/sealed-key.ts';

/**
 * A question and its right answer as a flash card. The key of a question is sealed: only a right answer
 * opens it, so a response that is not right (any more) makes no card.
 */
export function flashCardOf(
  item: HTMLElement,
  response: Response,
  course: string,
): FlashCard | undefined {
  const { kind = '', partial, decimals, module, objective, pool, sealed = '{}' } = item.dataset;
  const key = JSON.parse(sealed) as SealedKey;
  const verdict = gradeAnswer(
    { kind: kind as QuestionKind, partial: partial !== undefined, decimals: Number(decimals ?? 0) },
    response,
    (token) => openMark(key, token),
  );
  if (!verdict.right) return undefined;
  return {
    front: withWholeLinks(`${stemOf(item)}${placesOf(item)}`),
    back: withWholeLinks(`${answerOf(item, response)}${openWhy(key, verdict.proof)}`),
    tags: [
      course,
      `module::${module ?? ''}`,
      `objective::${objective ?? ''}`,
      `pool::${pool ?? ''}`,
    ],
  };
}

function stemOf(item: HTMLElement): string {
  const stem = item.querySelector('[data-part="stem"]')?.cloneNode(true) as HTMLElement;
  for (const gap of stem.querySelectorAll('input')) gap.replaceWith('____');
  return stem.innerHTML;
}

/** What there is to choose from, and how. */
function placesOf(item: HTMLElement): string {
  const how = item.querySelector('.how')?.textContent ?? '';
  const choices = all(item, '.options [data-option] span, [data-part="sequence"] li > span');
  const rows = all(item, '.matching tbody th');
  const values = all(item.querySelector('.matching tr[data-option]'), 'option:not([value=""])');
  return [
    how && `<p><i>${how}</i></p>`,
    listOf('ul', choices),
    listOf('ul', rows),
    values.length > 0 ? `<p>${values.join(' / ')}</p>` : '',
  ].join('');
}

/** The response in words. */
function answerOf(item: HTMLElement, response: Response): string {
  const find = (selector: string): string => item.querySelector(selector)?.innerHTML ?? '';
  const named = (name: string, id: string): string => `[${name}="${CSS.escape(id)}"]`;
  const chosen = response.map((id) => find(`label:has(${named('value', id)}) > span`));
  if (chosen.some(Boolean)) return listOf('ul', chosen);
  const placed = response.map((id) => find(`${named('data-item', id)} > span`));
  if (placed.some(Boolean)) return listOf('ol', placed);
  const pairs = response.flatMap((pair) => {
    const [row = '', value = ''] = pair.split('.');
    const name = find(`tr:has(${named('data-row', row)}) > th`);
    return name ? [`${name}: <b>${find(`option${named('value', value)}`)}</b>`] : [];
  });
  if (pairs.length > 0) return listOf('ul', pairs);
  const unit = item.querySelector('.numeric')?.lastChild?.textContent?.trim() ?? '';
  const typed = document.createElement('p');
  typed.textContent = [response.join('; '), unit].filter(Boolean).join(' ');
  return typed.outerHTML;
}

const all = (within: Element | null, selector: string): readonly string[] =>
  [...(within?.querySelectorAll(selector) ?? [])].map(({ innerHTML }) => innerHTML);

const listOf = (tag: 'ul' | 'ol', texts: readonly string[]): string =>
  texts.length > 0 ? `<${tag}>${texts.map((text) => `<li>${text}</li>`).join('')}</${tag}>` : '';

/** HTML whose links lead to the site from anywhere. */
function withWholeLinks(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const link of body.querySelectorAll('a')) link.setAttribute('href', link.href);
  return body.innerHTML;
}
