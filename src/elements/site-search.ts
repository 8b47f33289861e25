import { searchWords as words } from '#words/search.ts';
import { searchAnyWord, type FoundPage, type Search } from './word-search.ts';

import searchStyle from '../styles/search.css?url';

/** The part of Pagefind's modal that is used here. */
interface SearchModal extends HTMLElement {
  open(): void;
}

/** What is used here of Pagefind's interface once it is loaded. */
interface PagefindInstance {
  triggerLoad(): Promise<void>;
  setTranslations(translations: Readonly<Record<string, string>>): void;
  /** The index, once loaded. Pagefind keeps it to itself; its version is pinned. */
  __pagefind__?: { search: Search<FoundPage> };
}
declare const PagefindComponents: {
  getInstanceManager(): { getInstance(name: string): PagefindInstance };
};

let modal: Promise<SearchModal> | undefined;

/**
 * Opens the search over the page. Pagefind's interface and index are loaded when it is first
 * opened. Where they cannot be, the page with the index from A to Z opens instead.
 */
export async function openSearch(base: string): Promise<void> {
  try {
    (await (modal ??= loadModal(base))).open();
  } catch {
    modal = undefined;
    location.assign(`${base}search/`);
  }
}

async function loadModal(base: string): Promise<SearchModal> {
  await loadPagefind(base);
  const element = document.createElement('pagefind-modal') as SearchModal;
  element.setAttribute('reset-on-close', '');
  const header = document.createElement('pagefind-modal-header');
  const body = document.createElement('pagefind-modal-body');
  header.append(searchPart('pagefind-input', { placeholder: words.placeholder }));
  body.append(...searchParts());
  element.append(header, body);
  document.body.append(element);
  return element;
}

/** Loads Pagefind's interface with its style sheet, and tells it where the index is. */
export async function loadPagefind(base: string): Promise<void> {
  const bundle = `${base}pagefind/`;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${bundle}pagefind-component-ui.css`;
  const ours = style.cloneNode() as HTMLLinkElement;
  ours.href = searchStyle;
  document.head.append(style, ours);
  document.body.append(searchPart('pagefind-config', { 'bundle-path': bundle, 'base-url': base }));
  await import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`);
  await takeQuestions(PagefindComponents.getInstanceManager().getInstance('default'));
}

/** Lets the search take a question in everyday words, and says what to do when nothing is found. */
async function takeQuestions(instance: PagefindInstance): Promise<void> {
  instance.setTranslations({ zero_results: words.nothing });
  await instance.triggerLoad();
  const index = instance.__pagefind__;
  if (index) index.search = searchAnyWord(index.search.bind(index));
}

/** Filters, count and results, as the modal and the search page show them. */
export function searchParts(): readonly HTMLElement[] {
  const filters = document.createElement('div');
  filters.className = 'search-filters';
  filters.append(
    ...(['kind', 'audience'] as const).map((filter) => filterPart(filter, words[filter])),
  );
  return [
    filters,
    searchPart('pagefind-summary', {}),
    searchPart('pagefind-results', { 'max-results': '20' }),
  ];
}

/**
 * A filter. Its button is a combobox, which takes no name from its text, and Pagefind 1.6 gives
 * it none; once Pagefind does, `nameButton` can go.
 */
function filterPart(filter: string, label: string): HTMLElement {
  const element = searchPart('pagefind-filter-dropdown', { filter, label });
  const nameButton = (): void => {
    element.querySelector('[role="combobox"]')?.setAttribute('aria-label', label);
  };
  new MutationObserver(nameButton).observe(element, { childList: true, subtree: true });
  return element;
}

export function searchPart(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
