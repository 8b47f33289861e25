import { symlinkSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aContentFolder, writeFile } from './content-folder.builders.ts';
import { contentFolder, filesIn, stateOf } from './content-folder.ts';

describe('contentFolder', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is where the author says, or the folder `content`', () => {
    vi.stubEnv('CONTENT_DIR', undefined);
    expect(contentFolder()).toBe(resolve('content'));
    vi.stubEnv('CONTENT_DIR', '/other/course');
    expect(contentFolder()).toBe('/other/course');
  });
});

describe('filesIn', () => {
  it('lists files with lessons in the order of their numbers, and passes over hidden ones', () => {
    const folder = aContentFolder({
      'modules/seat/10-last.mdx': '',
      'modules/seat/.draft.mdx': '',
      '.git/config': '',
    });
    const files = filesIn(folder);
    expect(files.filter((file) => file.endsWith('.mdx'))).toEqual([
      'guidance/empty-chair-meeting.mdx',
      'modules/seat/1-empty-chair.mdx',
      'modules/seat/2-closing.mdx',
      'modules/seat/10-last.mdx',
      'practice/promise-audit.mdx',
    ]);
    expect(files.join()).not.toMatch(/draft|config/);
  });

  it('finds nothing where there is no folder', () => {
    expect(filesIn('/nowhere')).toEqual([]);
  });
});

describe('stateOf', () => {
  const stateNow = (folder: string) => stateOf(folder, filesIn(folder));

  it('is another when a file was added or changed', () => {
    const folder = aContentFolder();
    const before = stateNow(folder);
    expect(stateNow(folder)).toBe(before);
    writeFile(folder, 'guidance/another.mdx', '');
    expect(stateNow(folder)).not.toBe(before);
  });

  it('is another when a file was saved again with as many characters', () => {
    const folder = aContentFolder();
    const before = stateNow(folder);
    utimesSync(join(folder, 'course.yaml'), 1, 1);
    expect(stateNow(folder)).not.toBe(before);
  });

  it('takes a link that leads nowhere', () => {
    const folder = aContentFolder();
    symlinkSync('/nowhere', join(folder, 'gone.md'));
    expect(stateNow(folder)).toContain('gone.md 0 0');
  });
});
