import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size of a built search index, without Pagefind's own programs. */
export function indexSize(folder: string): { readonly kB: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(js|css)$|^wasm\./.test(entry.name))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return { kB: Math.round(bytes / 1000), files: files.length };
}
