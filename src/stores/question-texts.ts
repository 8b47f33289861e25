import type { PackagedQuestion } from '../domain/packaged/outline.ts';
import { lineOf, stemLine } from './element-text.ts';

/** What a question says: itself, and what can be chosen, placed or paired. */
type QuestionTexts = Pick<PackagedQuestion, 'text' | 'itemTexts' | 'valueTexts'>;

/** What the document says of a question, each text on one line; empty where it is not there. */
export function textsOf({
  object,
  kind,
  items,
  values,
}: Pick<PackagedQuestion, 'object' | 'kind' | 'items' | 'values'>): QuestionTexts {
  const [, module = '', question = ''] = object.split('/');
  const within = `[data-module="${CSS.escape(module)}"]`;
  const itself = `[data-question="${CSS.escape(question)}"]`;
  const found = document.querySelector(`:is(${within}${itself}, ${within} ${itself})`);
  return {
    text: stemLine(found?.querySelector('[data-part="stem"]')),
    itemTexts: items.map((id) => itemText(found, kind, CSS.escape(id))),
    valueTexts: values.map((id) =>
      lineOf(found?.querySelector(`option[value="${CSS.escape(id)}"]`)),
    ),
  };
}

/** The words of an option, an item to order or a row. What a verdict adds stands beside them. */
function itemText(question: Element | null, kind: PackagedQuestion['kind'], id: string): string {
  switch (kind) {
    case 'choice':
    case 'true-false':
      return lineOf(question?.querySelector(`input[value="${id}"] + span`));
    case 'sequencing':
      return lineOf(question?.querySelector(`[data-item="${id}"] > span`));
    case 'matching':
      return question?.querySelector(`[data-row="${id}"]`)?.getAttribute('aria-label') ?? '';
    case 'fill-in':
    case 'numeric':
      return '';
    default:
      return kind satisfies never;
  }
}
