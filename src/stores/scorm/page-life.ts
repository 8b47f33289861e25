import type { ScormSession } from './scorm-session.ts';

/**
 * Follows the life of the page. `unload` and `beforeunload` are not used: browsers refuse them in
 * frames, and phones never tell them.
 * - Hidden: what there is, is kept, because a hidden page may be killed.
 * - Gone for good: the session ends, once.
 * - Put aside by the browser, to come back with the back button: the session goes on.
 */
export function followPage(session: ScormSession, page: Window): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') session.keep();
  });
  page.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) session.leave();
  });
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) session.keep();
  });
}
