/** What the files of one folder of `src/` may import. */
export interface ImportRow {
  readonly folder: string;
  /** Folders of `src/`, or single files of them without `.ts`. The folder itself is always open. */
  readonly folders: readonly string[];
  /** Packages and Node modules, each with what is below it; `any` for all. */
  readonly packages: readonly string[] | 'any';
  /** Folders of `src/` that may be imported only by `import('…')`, when they are needed. */
  readonly lazily?: readonly string[];
  /** Folders inside it that are named like one of `src/`; its files reach them by one step up. */
  readonly inside?: readonly string[];
  /** Folders that a `<script>` in the folder's `.astro` files may import, and no others. */
  readonly inScript?: readonly string[];
}

/** Who may import whom. The data flows one way, the domain is pure, and pages reach the browser only through elements. */
export const IMPORT_TABLE: readonly ImportRow[] = [
  { folder: 'domain', folders: [], packages: [], inside: ['analysis'] },
  { folder: 'i18n', folders: [], packages: [] },
  { folder: 'authoring', folders: ['domain'], packages: 'any' },
  {
    folder: 'catalogue',
    folders: ['domain', 'authoring'],
    packages: ['node:fs', 'node:path', 'flesch-kincaid', 'syllable'],
  },
  { folder: 'sealing', folders: ['domain'], packages: ['@noble', 'jose'] },
  { folder: 'links', folders: ['domain'], packages: ['@noble/hashes'] },
  { folder: 'stores', folders: ['domain'], packages: ['idb-keyval', '@noble/hashes'] },
  { folder: 'scheduling', folders: ['domain'], packages: ['ts-fsrs'] },
  // Apart from the domain, which imports nothing: elementary statistics come from a library.
  { folder: 'analysis', folders: ['domain'], packages: ['simple-statistics'] },
  {
    folder: 'elements',
    folders: ['domain', 'links', 'stores', 'i18n', 'sealing', 'scheduling', 'analysis', 'styles'],
    packages: [],
    lazily: ['exports'],
  },
  {
    folder: 'components',
    folders: ['domain', 'i18n', 'sealing'],
    packages: ['astro', 'astro:assets', 'node:path'],
    inScript: ['elements'],
  },
  {
    folder: 'layouts',
    folders: ['catalogue', 'components', 'domain', 'i18n', 'styles'],
    packages: ['astro', '@fontsource-variable'],
    inScript: ['elements'],
  },
  {
    folder: 'pages',
    folders: ['catalogue', 'components', 'layouts', 'domain', 'exports', 'i18n', 'styles'],
    packages: ['astro'],
    inScript: ['elements'],
  },
  { folder: 'exports', folders: ['domain', 'i18n'], packages: 'any' },
  {
    folder: 'integrations',
    folders: ['catalogue', 'authoring/finding', 'domain', 'exports', 'i18n'],
    packages: 'any',
  },
];

/** Folders outside `src/` that no file of `src/` imports, except that a test may use those of the tests. */
const OUTSIDE = ['content', 'docs', 'public', 'tests', 'tools'];

/** What tests of every folder may use. */
const TEST_PACKAGES = [
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'jsdom',
  // An LMS that is not ours; what others think of our statements, and what they have to keep to.
  'scorm-again',
  '@learninglocker/xapi-validation',
  '@cmi5/requirements',
  'node:*',
];

/** An import that is not allowed, as a regular expression over what stands behind `from`. */
export interface Restriction {
  readonly regex: string;
  readonly message: string;
}

/** What files of a folder may not import; what an `import('…')`, a `<script>` or a test there may not. */
export function restrictionsOf(
  { folder, folders, packages, inScript, lazily = [], inside = [] }: ImportRow,
  place: 'source' | 'lazy' | 'script' | 'test' = 'source',
): readonly Restriction[] {
  if (place === 'script') return restrictions(`A script in ${folder}`, inScript ?? [], []);
  if (place === 'lazy')
    return restrictions(folder, [folder, ...folders, ...lazily], packages, inside);
  if (place === 'source') return restrictions(folder, [folder, ...folders], packages, inside);
  const own = packages === 'any' ? packages : [...packages, ...TEST_PACKAGES];
  return restrictions(`A test in ${folder}`, [folder, ...folders, 'tests'], own, inside);
}

function restrictions(
  who: string,
  folders: readonly string[],
  packages: readonly string[] | 'any',
  inside: readonly string[] = [],
): readonly Restriction[] {
  const shut = [...IMPORT_TABLE.map((row) => row.folder), 'styles', ...OUTSIDE]
    .filter((name) => !folders.includes(name))
    .map((name) => {
      const files = folders.filter((open) => open.startsWith(`${name}/`));
      const but = files.map((file) => `${file.slice(name.length + 1)}\\.ts$`);
      const above = inside.includes(name) ? '(?<=\\.\\./\\.\\./)' : '';
      return `${above}${name}/${but.length > 0 ? `(?!${but.join('|')})` : ''}`;
    });
  const open = packages === 'any' ? ['[^/#]'] : packages.map(packagePattern);
  if (folders.includes('i18n')) open.push('#words/');
  // The record's home, what tells of its faults, what is assigned: another one in each kind of package.
  if (folders.includes('stores')) open.push('#home', '#notice', '#document-file', '#assigned');
  const list = (names: readonly string[]): string => names.join(', ') || 'nothing';
  const rule =
    `Import table (tools/lint/import-table.ts): ${who} may import from folders: ${list(folders)}; ` +
    `from packages: ${packages === 'any' ? packages : list(packages)}.`;
  return [
    { regex: `^(?:\\.{1,2}/)+(?:${shut.join('|')})`, message: rule },
    { regex: `^(?!\\.${open.map((each) => `|${each}`).join('')})`, message: rule },
  ];
}

const packagePattern = (name: string): string =>
  name.endsWith('*') ? name.slice(0, -1) : `${name}(?:/|$)`;
