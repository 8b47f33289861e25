import { searchWords as words } from '#words/search.ts';
import { CourseElement } from './course-element.ts';
import { loadPagefind, searchPart, searchParts } from './site-search.ts';

/** The search as a page: the same parts as the modal, above the index from A to Z. */
export class SearchPage extends CourseElement {
  protected start(): void {
    const place = this.need('search');
    loadPagefind(this.datum('base')).then(
      () => {
        place.replaceChildren(
          searchPart('pagefind-input', { placeholder: words.placeholder }),
          ...searchParts(),
        );
      },
      () => {
        place.textContent = words.failed;
      },
    );
  }
}

customElements.define('search-page', SearchPage);
