import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the built site is: `OUT_DIR`, or the folder `dist`. */
export function siteFolder(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}

/** A page of the built site. */
export interface BuiltPage {
  readonly file: string;
  /** Address from the root of the course, such as `/guidance/`. */
  readonly address: string;
}

/** Every page of a built site. */
export function pagesOf(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      file: join(folder, path),
      address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    }));
}

/** The sub-path that the site is served under, with a slash at both ends. */
export function basePath(): string {
  return `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
}
