import { init, parse } from 'es-module-lexer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

await init;

/** What a page itself loads, in bytes after gzip at the level that servers use. Fonts and pictures are left out. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** All of a page's weight. */
export const totalOf = ({ html, css, js }: PageWeight): number => html + css + js;

/** A drawing is a picture, whether it stands in a file or in the page; its text alternative counts. */
const DRAWING = /(<svg\b[^>]*>)[^]*?(<\/svg>)/g;
const TAG = /<(?:script|link)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** Weighs pages of one site; a file that several pages load is read once. */
export class PageScales {
  readonly #folder: string;
  readonly #base: string;
  readonly #weights = new Map<string, number>();
  readonly #imports = new Map<string, readonly string[]>();

  /** `base` is the sub-path that the site was built for. */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** The weight of a page with its style sheets, its scripts and what those import while loading. */
  weigh({ file }: BuiltPage): PageWeight {
    const html = readFileSync(file);
    const styles = new Set<string>();
    const scripts = new Set<string>();
    for (const [tag] of html.toString().matchAll(TAG)) {
      const address = attributeOf(tag, 'src') ?? attributeOf(tag, 'href');
      if (!address?.startsWith(this.#base)) continue;
      const path = address.slice(this.#base.length);
      const rel = attributeOf(tag, 'rel');
      if (rel === 'stylesheet') styles.add(path);
      else if (tag.startsWith('<script') || rel === 'modulepreload') this.#follow(path, scripts);
    }
    const sum = (paths: ReadonlySet<string>): number =>
      [...paths].reduce((bytes, path) => bytes + this.#weightOf(path), 0);
    const text = html.toString().replace(DRAWING, '$1$2');
    return { html: gzipSync(text).length, css: sum(styles), js: sum(scripts) };
  }

  #follow(path: string, found: Set<string>): void {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of this.#importsOf(path)) this.#follow(imported, found);
  }

  #importsOf(path: string): readonly string[] {
    const known = this.#imports.get(path);
    if (known) return known;
    const [imports] = parse(readFileSync(join(this.#folder, path), 'utf8'));
    const found = imports.flatMap(({ n: name, d: dynamic }) =>
      // -1 marks an import that stands at the top of a module.
      name?.startsWith('.') && dynamic === -1 ? [join(path, '..', name)] : [],
    );
    this.#imports.set(path, found);
    return found;
  }

  #weightOf(path: string): number {
    const known = this.#weights.get(path);
    if (known !== undefined) return known;
    const bytes = gzipSync(readFileSync(join(this.#folder, path))).length;
    this.#weights.set(path, bytes);
    return bytes;
  }
}

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean);
