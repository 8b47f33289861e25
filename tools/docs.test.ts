import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../src/authoring/finding.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** First cells of the table under a heading, without back-ticks. */
function firstCells(markdown: string, heading: string): string[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^|]+)` \|/gm)].map(([, cell = '']) => cell);
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

describe('the documentation', () => {
  test('names every folder of the project, and no other', () => {
    const inTree = [
      'content',
      'public',
      'tests',
      'tools',
      'docs',
      'src/domain',
      ...foldersIn('src').filter((folder) => folder !== 'src/domain'),
      ...foldersIn('src/domain'),
      ...foldersIn('src/stores'),
      'src/catalogue/rules',
    ];
    const inDocs = firstCells(read('docs/architecture.md'), 'Folders');
    expect(inDocs.sort()).toEqual(inTree.sort());
  });

  test('explains every finding to authors', () => {
    const explained = [...read('docs/findings.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(
      ([, code]) => code,
    );
    expect(explained.sort()).toEqual(Object.keys(FINDING_CODES).sort());
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]) {
      for (const [, script = ''] of read(page).matchAll(/npm run ([\w:]+)/g)) {
        expect(Object.keys(scripts), `${page}: npm run ${script}`).toContain(script);
      }
    }
  });

  test('links only to files that there are', () => {
    const pages = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(docs\/.*|[A-Z]+)\.md$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const prose = read(page).replace(/```[\s\S]*?```|`[^`]*`/g, '');
      for (const [, target = ''] of prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
        if (target.startsWith('https:')) continue;
        expect(existsSync(join(dirname(page), target)), `${page}: ${target}`).toBe(true);
      }
    }
  });
});
