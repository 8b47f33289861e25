import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import type { QuestionKind } from '../domain/question/question.ts';
import { lineOf, stemLine } from '../stores/element-text.ts';

const fetched = new Map<string, Promise<readonly AskedQuestion[]>>();

/**
 * The questions on a page of the review or of the final assessment, with their words. A page that
 * cannot be had is asked for again the next time.
 */
export function questionsAt(address: string): Promise<readonly AskedQuestion[]> {
  const known = fetched.get(address) ?? read(address);
  fetched.set(address, known);
  return known;
}

async function read(address: string): Promise<readonly AskedQuestion[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) return [];
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...page.querySelectorAll<HTMLElement>('course-item')].map(questionIn);
  } catch {
    fetched.delete(address);
    return [];
  }
}

function questionIn(item: HTMLElement): AskedQuestion {
  const {
    module = '',
    question = '',
    kind = 'choice',
    objective = '',
    revision = '',
  } = item.dataset;
  return {
    name: `${module}/${question}`,
    kind: kind as QuestionKind,
    objective,
    revisions: revision.split(' '),
    stem: stemLine(item.querySelector('[data-part="stem"]')),
    tokens: new Map([...tokensIn(item)]),
  };
}

function* tokensIn(item: HTMLElement): Generator<readonly [string, string]> {
  for (const input of item.querySelectorAll<HTMLInputElement>('.options input'))
    yield [input.value, lineOf(input.closest('label'))];
  for (const placed of item.querySelectorAll<HTMLElement>('[data-item]'))
    yield [placed.dataset['item'] ?? '', lineOf(placed)];
  for (const select of item.querySelectorAll<HTMLSelectElement>('select[data-row]')) {
    yield [select.dataset['row'] ?? '', select.ariaLabel ?? ''];
    for (const { value, text } of select.options) if (value) yield [value, text];
  }
}
