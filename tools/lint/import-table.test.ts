import { ESLint } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_TABLE } from './import-table.ts';

const root = join(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: root,
  flags: ['unstable_native_nodejs_ts_config'],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the linter says about the imports of a file that need not exist. */
async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath: join(root, filePath) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const inFrontmatter = (code: string): string => `---\n${code}\n---\n<p>Text</p>\n`;
const inScript = (code: string): string => `<p>Text</p>\n<script>\n  ${code}\n</script>\n`;
const importOf = (specifier: string): string => `import { a } from '${specifier}';\na();`;

/** The table once more, as docs and design say it: the folders that each folder may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  authoring: ['domain'],
  catalogue: ['domain', 'authoring'],
  sealing: ['domain'],
  scheduling: ['domain'],
  analysis: ['domain'],
  links: ['domain'],
  stores: ['domain'],
  elements: ['domain', 'links', 'stores', 'i18n', 'sealing', 'scheduling', 'analysis'],
  components: ['domain', 'i18n', 'sealing'],
  layouts: ['catalogue', 'components', 'domain', 'i18n'],
  pages: ['catalogue', 'components', 'layouts', 'domain', 'i18n', 'exports'],
  exports: ['domain', 'i18n'],
  integrations: ['catalogue', 'domain', 'exports', 'i18n'],
};
const WITH_TEMPLATES = ['components', 'layouts', 'pages'];

describe.each(Object.entries(MAY_IMPORT))('src/%s', (folder, open) => {
  const others = Object.keys(MAY_IMPORT).filter((name) => name !== folder);

  it.each(others)(`imports src/%s only as the table allows`, async (other) => {
    const expected = open.includes(other) ? 0 : 1;
    const code = importOf(`../${other}/course.ts`);
    const deep = importOf(`../../../${other}/deep/course.ts`);
    const isInside = folder === 'domain' && other === 'analysis';
    const near = await complaints(`src/${folder}/one.ts`, code);
    expect(near).toHaveLength(isInside ? 0 : expected);
    expect(await complaints(`src/${folder}/deep/er/one.ts`, deep)).toHaveLength(expected);
    if (!WITH_TEMPLATES.includes(folder)) return;
    expect(await complaints(`src/${folder}/One.astro`, inFrontmatter(code))).toHaveLength(expected);
  });

  it('imports its own files, and a package only where the table names it', async () => {
    const own = `${importOf('./other.ts')}\nexport { b } from '../deep/other.ts';`;
    expect(await complaints(`src/${folder}/deep/one.ts`, own)).toEqual([]);
    const any = ['authoring', 'exports', 'integrations'].includes(folder);
    const code = importOf('left-pad');
    expect(await complaints(`src/${folder}/one.ts`, code)).toHaveLength(any ? 0 : 1);
  });

  it('imports nothing from tools, and tests only from its tests', async () => {
    const code = importOf('../../tests/builder.ts');
    expect(await complaints(`src/${folder}/one.ts`, importOf('../../tools/one.ts'))).toHaveLength(
      1,
    );
    expect(await complaints(`src/${folder}/one.ts`, code)).toHaveLength(1);
    expect(await complaints(`src/${folder}/one.test.ts`, code)).toEqual([]);
    expect(await complaints(`src/${folder}/one.test.ts`, importOf('vitest'))).toEqual([]);
  });
});

describe('the import table', () => {
  it('has a row for every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
      .map(({ name }) => name);
    expect(IMPORT_TABLE.map((row) => row.folder)).toEqual(expect.arrayContaining(folders));
    expect(existsSync(join(root, 'src/styles'))).toBe(true);
  });

  it('names the rule and what is open', async () => {
    expect(await complaints('src/stores/one.ts', importOf('../elements/one.ts'))).toEqual([
      expect.stringContaining(
        'Import table (tools/lint/import-table.ts): stores may import from folders: stores, domain; from packages: idb-keyval, @noble/hashes.',
      ),
    ]);
  });

  it('lets integrations see the findings of authoring, and nothing else of it', async () => {
    const file = 'src/integrations/one.ts';
    expect(await complaints(file, importOf('../authoring/finding.ts'))).toEqual([]);
    expect(await complaints(file, importOf('../authoring/lesson.ts'))).toHaveLength(1);
  });

  it('tells the analysis of the domain from the one beside it', async () => {
    const file = 'src/domain/cohort/one.ts';
    expect(await complaints(file, importOf('../analysis/verdict.ts'))).toEqual([]);
    expect(await complaints(file, importOf('../../analysis/analyse-items.ts'))).toHaveLength(1);
  });

  it('sees imports while running, imports of types, and exports', async () => {
    const file = 'src/domain/one.ts';
    expect(await complaints(file, "void import('../stores/one.ts');")).toHaveLength(1);
    expect(await complaints(file, "type One = import('zod').ZodType;")).toHaveLength(1);
    expect(await complaints(file, "import type { One } from '../stores/one.ts';")).toHaveLength(1);
    expect(await complaints(file, "export * from '../stores/one.ts';")).toHaveLength(1);
    expect(await complaints(file, "import './../stores/one.ts';")).toHaveLength(1);
  });

  it('lets elements import what makes files when it is needed, and not before', async () => {
    const file = 'src/elements/one.ts';
    expect(await complaints(file, "void import('../exports/csv.ts');")).toEqual([]);
    expect(await complaints(file, importOf('../exports/csv.ts'))).toHaveLength(1);
    expect(await complaints(file, "void import('../pages/one.ts');")).toHaveLength(1);
  });

  it('lets words in by their short name where i18n is open', async () => {
    expect(await complaints('src/elements/one.ts', importOf('#words/site.ts'))).toEqual([]);
    expect(await complaints('src/domain/one.ts', importOf('#words/site.ts'))).toHaveLength(1);
    expect(await complaints('src/authoring/one.ts', importOf('#words/site.ts'))).toHaveLength(1);
  });

  it.each(WITH_TEMPLATES)(
    'lets a script in %s import elements and nothing else',
    async (folder) => {
      const file = `src/${folder}/One.astro`;
      const element = "import '../elements/one.ts';";
      expect(await complaints(file, inScript(element))).toEqual([]);
      expect(await complaints(file, inFrontmatter(element))).toHaveLength(1);
      expect(await complaints(file, inScript("import '../domain/one.ts';"))).toHaveLength(1);
      expect(await complaints(file, inScript("import 'idb-keyval';"))).toHaveLength(1);
    },
  );
});
