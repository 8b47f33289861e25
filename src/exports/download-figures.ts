import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { IndexEntry } from './download-index.ts';
import type { Loss } from './download.ts';

/** What a page can leave a place for, until the files are made. */
type Figure = 'size' | 'sha256' | 'losses';

/** A text that stands on a page where a figure of a file will be filled in. */
export const placeFor = (figure: Figure, file = ''): string => `[${figure} ${file}]`;

/** What the losses of a file are headed by. */
export interface LossWords {
  readonly noLosses: string;
  readonly lossesOf: (count: number) => string;
}

/** Fills in a page's places. A file that the page does not name, or one that was not made, is an error. */
export function withFigures(html: string, files: readonly IndexEntry[], words: LossWords): string {
  const filled = files.reduce((page, { file, bytes, sha256 }) => {
    if (!page.includes(placeFor('size', file))) throw new Error(`No page offers ${file}.`);
    return page
      .replaceAll(placeFor('size', file), sizeOf(bytes))
      .replaceAll(placeFor('sha256', file), sha256);
  }, html);
  const missing = /\[size ([^\]]+)\]/.exec(filled)?.[1];
  if (missing) throw new Error(`The page of downloads offers ${missing}, which was not made.`);
  return filled.replace(placeFor('losses'), lossList(files, words));
}

/** Bytes in the unit that people read: kB below a million, then MB. */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function lossList(files: readonly IndexEntry[], words: LossWords): string {
  const lossy = files.filter(({ losses }) => losses.length > 0);
  if (lossy.length === 0) return toHtml(h('p', words.noLosses));
  return toHtml(
    lossy.map(({ file, losses }) =>
      h('details', [
        h('summary', [h('code', file), `: ${words.lossesOf(losses.length)}`]),
        h(
          'ul',
          byWhat(losses).map(([what, objects]) =>
            h('li', [`${what} `, h('span', { className: ['small'] }, objects.join(', '))]),
          ),
        ),
      ]),
    ),
  );
}

/** Losses with the same sentence together, and what each is of. */
const byWhat = (losses: readonly Loss[]): readonly (readonly [string, readonly string[]])[] =>
  [...Map.groupBy(losses, ({ what }) => what)].map(
    ([what, alike]) => [what, alike.map(({ object }) => object.split('/').pop() ?? '')] as const,
  );
