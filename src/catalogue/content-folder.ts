import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Where the course is: `CONTENT_DIR`, or the folder `content` where the build runs. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Paths of all files of a folder, from that folder, sorted; none where there is no folder. Hidden files are passed over. */
export function filesIn(folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(folder, path).replaceAll('\\', '/'));
    }
  };
  if (existsSync(folder)) walk(folder);
  return found.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** A text that is another whenever a file was added, removed or changed. */
export function stateOf(folder: string, files: readonly string[]): string {
  return files
    .map((file) => {
      const stat = statSync(join(folder, file), { throwIfNoEntry: false });
      const { mtimeMs, size } = stat ?? { mtimeMs: 0, size: 0 };
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
