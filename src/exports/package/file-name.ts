/** Names in a package: no folders, and only characters that every LMS keeps. */
export const fileName = (path: string): string =>
  (path.split('/').pop() ?? '').toLowerCase().replace(/[^a-z0-9.-]+/g, '-');

/** A font's name without the hash that the site gives it: `newsreader.s-izfB6B.woff2`. */
export const fontName = (path: string): string => fileName(path.replace(/\.[\w-]+(\.\w+)$/, '$1'));
