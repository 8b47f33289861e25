import { packageWords as words } from '#words/package.ts';
import type { LmsFault } from '../stores/lms-fault.ts';
import { packageSession, type PackageSession } from '../stores/package-session.ts';
import { pagePart } from '../stores/page-part.ts';
import { CourseElement } from './course-element.ts';
import { keepPart } from './package-part.ts';
import { pageRecord } from './page-record.ts';

/** Where no session is, none can be left. */
const NOT_BEGUN: readonly (LmsFault | undefined)[] = ['absent', 'refused'];

/** What a session that records nothing says. */
const UNRECORDED: readonly (LmsFault | undefined)[] = ['browse', 'review', 'newer'];

/**
 * The document of a package: shows one section at a time, as links and the browser's own way back
 * ask for. No way through it leaves the document, because an LMS takes a new one for a new visit.
 */
export class CoursePackage extends CourseElement {
  protected start(): void {
    keepPart(this, pagePart());
    addEventListener('hashchange', () => {
      this.#show(this.#asked, true);
    });
    this.#show(this.#asked, false);
    void Promise.all([packageSession, pageRecord()]).then(([session]) => {
      this.#follow(session);
    });
  }

  /** Once the LMS is known: goes on where the learner was, and tells it where they go. */
  #follow(session: PackageSession): void {
    // Whoever has gone somewhere meanwhile stays there.
    if (!location.hash && session.location) {
      history.replaceState(null, '', `#${session.location}`);
      this.#show(this.#asked, false);
    }
    const tell = (): void => {
      session.location = this.#shown?.id ?? '';
    };
    addEventListener('hashchange', tell);
    tell();
    this.#offerExit(session);
  }

  #offerExit(session: PackageSession): void {
    const button = this.need('exit');
    const show = (): void => {
      button.hidden = session.ended || NOT_BEGUN.includes(session.fault);
    };
    session.addEventListener('changed', show);
    show();
    button.addEventListener('click', () => void this.#exit(session));
  }

  async #exit(session: PackageSession): Promise<void> {
    const isRecorded = !UNRECORDED.includes(session.fault);
    if (!(await session.exit())) return;
    const gone = document.createElement('p');
    gone.className = 'page standfirst';
    gone.tabIndex = -1;
    gone.textContent = isRecorded ? words.left : words.leftUnrecorded;
    this.need('sections').replaceChildren(gone);
    // Nothing is left to go to, and nothing to be told of.
    this.querySelector('.tools')?.remove();
    this.querySelector('record-notice')?.remove();
    this.querySelector('.masthead .name')?.removeAttribute('href');
    gone.focus();
  }

  get #shown(): HTMLElement | undefined {
    return this.#sections.find((section) => !section.hidden);
  }

  get #sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-part="section"]')];
  }

  /** What the address asks for: a section, or something in one. */
  get #asked(): HTMLElement | undefined {
    // A link to a question of a lesson is the lesson's link with the question's anchor behind it.
    const id = location.hash.slice(1).replace(/#|%23/, '--');
    const asked = document.getElementById(id);
    return asked && this.contains(asked) ? asked : undefined;
  }

  /** Shows a place, or the beginning; with `focus`, whoever reads aloud goes on there. */
  #show(asked: HTMLElement | undefined, focus: boolean): void {
    const sections = this.#sections;
    // What holds all sections, as the link that skips to the text asks for it, holds the one shown.
    const around = asked?.contains(this.need('sections')) ? this.#shown : undefined;
    const section = sections.find((each) => asked && each.contains(asked)) ?? around ?? sections[0];
    if (!section) return;
    for (const each of sections) each.hidden = each !== section;
    document.title = section.dataset['title'] ?? document.title;
    const place = asked && asked !== section ? asked : section.querySelector<HTMLElement>('h1');
    if (!focus || !place) return;
    if (!place.matches('a[href], button, input, select, textarea, [tabindex]')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (place === asked) place.scrollIntoView();
    else scrollTo(0, 0);
  }
}

customElements.define('course-package', CoursePackage);
