import { themeWords as words } from '#words/theme.ts';
import { CourseElement } from './course-element.ts';

type Theme = keyof typeof words.themes;
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The head of every page: the theme button, and the search behind its button, `/` and Ctrl K. */
export class SiteHeader extends CourseElement {
  protected start(): void {
    const theme = this.need('theme');
    theme.hidden = false;
    this.#showTheme(this.#theme);
    theme.addEventListener('click', () => {
      this.#showTheme(THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length] ?? 'auto', true);
    });
    this.need('search').addEventListener('click', (event) => {
      event.preventDefault();
      this.#search();
    });
    document.addEventListener('keydown', (event) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      this.#search();
    });
  }

  get #theme(): Theme {
    return THEMES.find((name) => name === document.documentElement.dataset['theme']) ?? 'auto';
  }

  #showTheme(theme: Theme, keep = false): void {
    document.documentElement.dataset['theme'] = theme;
    const label = `${words.theme}: ${words.themes[theme]}`;
    this.need('theme').setAttribute('aria-label', label);
    this.need('theme').title = label;
    try {
      if (keep) localStorage.setItem('theme', theme);
    } catch {
      // Where the browser keeps nothing, the theme lasts as long as the page.
    }
  }

  #search(): void {
    const base = this.datum('base');
    import('./site-search.ts').then(
      ({ openSearch }) => openSearch(base),
      // The site may have been built anew since this page was loaded.
      () => {
        location.assign(`${base}search/`);
      },
    );
  }
}

/** `/` outside a field, or Ctrl K (⌘ K) anywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey)) return true;
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

customElements.define('site-header', SiteHeader);
