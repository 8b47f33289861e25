import type { QuestionKind } from '../domain/question/question.ts';
import type { Response } from '../domain/question/response.ts';

/** What is answered in a question's form now; undefined while something is left out. */
export function readResponse(form: HTMLFormElement, kind: QuestionKind): Response | undefined {
  switch (kind) {
    case 'choice':
    case 'true-false': {
      const chosen = inputs(form).filter(({ checked }) => checked);
      return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined;
    }
    case 'sequencing':
      return items(form).map(({ dataset }) => dataset['item'] ?? '');
    case 'matching': {
      const pairs = selects(form).map(
        ({ dataset, value }) => value && `${dataset['row'] ?? ''}.${value}`,
      );
      return pairs.every(Boolean) ? pairs : undefined;
    }
    case 'fill-in':
    case 'numeric': {
      const texts = inputs(form).map(({ value }) => value.trim());
      return texts.every(Boolean) ? texts : undefined;
    }
    default:
      return kind satisfies never;
  }
}

/** Puts an earlier answer back into a question's form. Parts that are no longer there are passed over. */
export function writeResponse(form: HTMLFormElement, kind: QuestionKind, response: Response): void {
  switch (kind) {
    case 'choice':
    case 'true-false':
      for (const input of inputs(form)) input.checked = response.includes(input.value);
      return;
    case 'sequencing': {
      const byId = new Map(items(form).map((item) => [item.dataset['item'] ?? '', item]));
      const list = form.querySelector('[data-part="sequence"]');
      for (const id of response) list?.append(...(byId.has(id) ? [byId.get(id) as Node] : []));
      return;
    }
    case 'matching':
      for (const select of selects(form)) {
        const pair = response.find((each) => each.startsWith(`${select.dataset['row'] ?? ''}.`));
        select.value = pair?.split('.')[1] ?? '';
      }
      return;
    case 'fill-in':
    case 'numeric':
      for (const [index, input] of inputs(form).entries()) input.value = response[index] ?? '';
      return;
    default:
      kind satisfies never;
  }
}

/** A `fieldset` in a question's form asks about the answer and is no part of it. */
const inputs = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input:not(fieldset *)'),
];
const selects = (form: HTMLFormElement) => [...form.querySelectorAll('select')];
const items = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-item]')];
