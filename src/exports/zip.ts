import { strToU8, zipSync } from 'fflate';

/** The files of an archive by path, as text or bytes. */
export type ArchiveFiles = Readonly<Record<string, string | Uint8Array>>;

/** The time that every entry carries, so that the same files give the same bytes. */
const TIME = new Date(1980, 0, 1);

/** A zip archive of the files, by path. The same files give the same bytes, whatever their order. */
export function zipOf(files: ArchiveFiles): Uint8Array {
  const entries = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([path, content]) =>
        [path, typeof content === 'string' ? strToU8(content) : content] as const,
    );
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}
