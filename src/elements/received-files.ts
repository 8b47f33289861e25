import type { Received } from './open-results.ts';

/** Bytes that no result has, nor a mail with some. */
const TOO_LARGE = 2_000_000;

/** Reads files that somebody chose or dropped; one that cannot be read says why. */
export const receivedFiles = (files: readonly File[]): Promise<readonly Received[]> =>
  Promise.all(files.map(receivedFile));

async function receivedFile(file: File): Promise<Received> {
  const source = file.name;
  if (file.size > TOO_LARGE) return { source, text: '', fault: 'too-large' };
  if (file.size === 0) return { source, text: '', fault: 'empty' };
  try {
    return { source, text: await file.text() };
  } catch {
    return { source, text: '', fault: 'unread' };
  }
}
