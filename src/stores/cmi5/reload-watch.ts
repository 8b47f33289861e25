/** Milliseconds in which a page that was told to load again does so. */
const SOON = 3000;

/**
 * Watches for signs that the page is about to be loaded again: the keys for it, and a script that
 * does it. A reload by the browser's own button gives no sign, and counts as an end.
 */
export function reloadWatch(page: Window): () => boolean {
  let until = 0;
  const expect = (): void => {
    until = performance.now() + SOON;
  };
  page.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r')) expect();
  });
  const { navigation } = page as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    if ((event as { readonly navigationType?: string }).navigationType === 'reload') expect();
  });
  return () => performance.now() < until;
}
