import type { ArchiveFiles } from '../zip.ts';
import { fileName } from './file-name.ts';
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
  // Names in the package of what the style sheets name, by their paths from the site's root.
  const assets = new Map<string, string>();
  const sheets = [...styles.map((path) => new TextDecoder().decode(siteFile(path))), script.css];
  const css = sheets
    .join('\n')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, path: string) => {
      if (!path.startsWith(base)) return whole;
      const name = fileName(path);
      assets.set(path.slice(base.length - 1), name);
      return `url(${name})`;
    });
  return {
    [DOCUMENT]: html,
    'course.css': css,
    'course.js': script.js,
    'icon.svg': siteFile('/icon.svg'),
    ...filesByName([...assets, ...pictures], siteFile),
  };
}

/** Files of the site under their names in the package. Two that would have the same name are an error. */
function filesByName(
  files: readonly (readonly [path: string, name: string])[],
  siteFile: SiteFile,
): ArchiveFiles {
  const named = Map.groupBy(files, ([, name]) => name);
  for (const [name, [first, second]] of named) {
    if (!first || !second) continue;
    throw new Error(`In a package, ${first[0]} and ${second[0]} would both be ${name}.`);
  }
  return Object.fromEntries(files.map(([path, name]) => [name, siteFile(path)]));
}
