import type { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { IMPORT_TABLE, restrictionsOf, type Restriction } from './tools/lint/import-table.ts';

/** Scripts of `.astro` files are linted as files inside them: `Page.astro/0.ts`. */
const SCRIPTS = '**/*.astro/*.ts';

const importRules = (
  patterns: readonly Restriction[],
  lazy: readonly Restriction[] = patterns,
): Linter.RulesRecord => ({
  'no-restricted-imports': ['error', { patterns: [...patterns] }],
  // The rule above does not see `import('…')`, of a module or of its types.
  'no-restricted-syntax': [
    'error',
    ...lazy.map(({ regex, message }) => ({
      selector: `:matches(ImportExpression, TSImportType) > Literal[value=/${regex.replaceAll('/', '\\u002f')}/]`,
      message,
    })),
  ],
});

export default defineConfig(
  globalIgnores(['dist/', 'kit/', '.astro/', '.bench/', 'test-results/', 'content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: [SCRIPTS],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `dataset['name']` reads as what it is: a key that may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Words are taken apart letter by letter on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Its remedy is the `!` that the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // The types of templates are what `astro check` looks at.
    files: ['**/*.astro', SCRIPTS],
    extends: [tseslint.configs.strict],
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    rules: {
      'max-lines': ['error', 300],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      // What scrolls by itself has to be reached by the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: [] }],
      // What the plug-in makes of `set:html`.
      'astro/jsx-a11y/label-has-associated-control': [
        'error',
        { labelAttributes: ['dangerouslySetInnerHTML'] },
      ],
    },
  },
  ...IMPORT_TABLE.flatMap((row) => [
    {
      files: [`src/${row.folder}/**/*.{ts,astro}`],
      rules: importRules(restrictionsOf(row), restrictionsOf(row, 'lazy')),
    },
    {
      files: [`src/${row.folder}/**/*.{test,builders}.ts`],
      rules: importRules(restrictionsOf(row, 'test')),
    },
    {
      files: [`src/${row.folder}/**/*.astro/*.ts`],
      rules: importRules(restrictionsOf(row, 'script')),
    },
  ]),
);
