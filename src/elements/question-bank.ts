import type { ModuleBank } from '../domain/review/bank.ts';

/** Questions by module and id, as pages of the site hold them; to be shown, they are copied. */
export type FetchedQuestions = ReadonlyMap<string, HTMLElement>;

/** What may come back, as the page holds it around an element. */
export function banksAround(element: Element): readonly ModuleBank[] {
  return JSON.parse(dataAround(element, 'banks')) as ModuleBank[];
}

/** The questions of the modules that references name. A page is fetched once; one that failed, again. */
export async function fetchQuestions(
  element: Element,
  references: Iterable<string>,
): Promise<FetchedQuestions> {
  const address = dataAround(element, 'address');
  const modules = new Set([...references].map((reference) => reference.split('/')[0] ?? ''));
  const banks = await Promise.all([...modules].map((module) => bankAt(`${address}${module}/`)));
  return new Map(banks.flatMap((bank) => [...bank]));
}

function dataAround(element: Element, name: string): string {
  const value = element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  if (value === undefined) throw new Error(`the attribute for "${name}" is missing`);
  return value;
}

const fetched = new Map<string, Promise<FetchedQuestions>>();

function bankAt(address: string): Promise<FetchedQuestions> {
  const known = fetched.get(address);
  if (known) return known;
  const bank = read(address);
  fetched.set(address, bank);
  bank.catch(() => fetched.delete(address));
  return bank;
}

async function read(address: string): Promise<FetchedQuestions> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const items = [...page.querySelectorAll<HTMLElement>('course-item')];
  if (!response.ok || items.length === 0) throw new Error(`There are no questions at ${address}.`);
  return new Map(
    items.map((item) => [
      `${item.dataset['module'] ?? ''}/${item.dataset['question'] ?? ''}`,
      item,
    ]),
  );
}
