import type { ArchiveFiles } from '../zip.ts';
import { fontName } from './file-name.ts';
import type { PackageDocument } from './document.ts';

/** A file of the built site, by its path from the root. */
export type SiteFile = (path: string) => Uint8Array;

/** What a script bundled for one kind of package consists of. */
export interface PackageScript {
  readonly js: string;
  readonly css: string;
}

/** Names that stand in the documents of all packages. */
export const DOCUMENT = 'index.html';

/**
 * The files of a package without what describes it: the document first, its script, its styles,
 * and the fonts and pictures that they name. All lie beside the document.
 */
export function contentFiles(
  { html, styles, pictures }: PackageDocument,
  script: PackageScript,
  siteFile: SiteFile,
  base: string,
): ArchiveFiles {
  const fonts: Record<string, Uint8Array> = {};
  const sheets = [...styles.map((path) => new TextDecoder().decode(siteFile(path))), script.css];
  const css = sheets
    .join('\n')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, path: string) => {
      if (!path.startsWith(base)) return whole;
      const name = fontName(path);
      fonts[name] = siteFile(path.slice(base.length - 1));
      return `url(${name})`;
    });
  return {
    [DOCUMENT]: html,
    'course.css': css,
    'course.js': script.js,
    'icon.svg': siteFile('/icon.svg'),
    ...fonts,
    ...Object.fromEntries([...pictures].map(([path, name]) => [name, siteFile(path)])),
  };
}
