/**
 * Prints the questions whose revision differs from that of the last commit, or of the commit
 * named, with the line that keeps earlier answers valid where only the wording was touched.
 */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readQuestionBank } from '../src/authoring/question-bank.ts';
import { contentFolder, filesIn } from '../src/catalogue/content-folder.ts';
import { changedRevisions } from './changed-revisions.ts';

const commit = process.argv[2] ?? 'HEAD';
const folder = contentFolder();
const ignore = (): void => undefined;

/** A file as it was in the commit; empty where it was not there. */
function before(path: string): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  try {
    return execFileSync('git', ['show', `${commit}:./${relative(process.cwd(), path)}`], options);
  } catch {
    return '';
  }
}

const lines = filesIn(folder)
  .filter((file) => /^modules\/[^/]+\/questions\.md$/.test(file))
  .flatMap((file) => {
    const path = join(folder, file);
    const [old, now] = [before(path), readFileSync(path, 'utf8')].map((text) =>
      readQuestionBank(text, ignore).map(({ question }) => question),
    );
    return changedRevisions(old ?? [], now ?? []).map(
      ({ id, same }) => `${file}  ${id}\n    only the wording? write: same: ${same.join(', ')}`,
    );
  });
console.log(lines.length > 0 ? lines.join('\n') : `no question has changed since ${commit}`);
