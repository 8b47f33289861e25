/**
 * The name in a package of a file of the site: no folder, only characters that every LMS keeps, and
 * without the hash, which is another under another address: `newsreader.s-izfB6B.woff2`.
 */
export const fileName = (path: string): string =>
  (path.split('/').pop() ?? '')
    .replace(/\.[\w-]+(\.\w+)$/, '$1')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-');
