/**
 * Resolves once the page of the record is no longer held back: `record-overview` says so. Nothing
 * on it can take the focus before.
 */
export const recordShown = new Promise<void>((resolve) => {
  document.addEventListener(
    'shown',
    () => {
      resolve();
    },
    { once: true },
  );
});
