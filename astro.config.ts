import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/catalogue/content-folder.ts';
import { content } from './src/integrations/content.ts';
import { downloads } from './src/integrations/downloads.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const site = process.env['SITE_URL'];

/** A few files for what several pages need: many small ones would weigh more. */
const SCRIPTS = [
  {
    name: 'site',
    test: /\/src\/(elements\/(course-element|site-header)|layouts\/Page\.astro|i18n\/\w+\/theme)/,
  },
  {
    name: 'record',
    test: /\/src\/(elements\/page-record|stores\/(browser-(home|store)|journal|learner-record|uuid)|domain\/(record\/(statement|order)|question\/number))|\/node_modules\/idb-keyval\//,
  },
  {
    name: 'said',
    test: /\/src\/(elements\/said|domain\/practice\/timer|i18n\/\w+\/said)/,
  },
  {
    name: 'learn',
    test: /\/src\/(elements\/(course-(question|check|lesson)|response-form|sequence-list)|pages\/learn\/\[module\]\/\[lesson\]\.astro\?astro&type=script|domain\/record\/lesson-progress|domain\/question\/(?!draw|number)|i18n\/\w+\/(lesson|question))/,
  },
];

/** Pages that search engines leave out: the gallery, what is for facilitators or assigned to somebody, and the questions that the review fetches. */
const HIDDEN =
  /\/gallery\/$|\/assigned\/$|\/review\/[^/]+\/$|\/trainers\/(?!alignment\/|downloads\/)[^/]+\/$/;

/** The names that Astro gives to scripts are long, and each page repeats them. */
const SCRIPT_FILES = {
  entryFileNames: 'assets/[hash].js',
  chunkFileNames: 'assets/[hash].js',
};

export default defineConfig({
  ...(site && { site }),
  base: process.env['BASE_PATH'] ?? '/',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [
    content(),
    searchIndex(),
    downloads(),
    ...(site ? [sitemap({ filter: (page) => !HIDDEN.test(new URL(page).pathname) })] : []),
  ],
  vite: {
    plugins: [tailwindcss(), plainDynamicImport()],
    // Everything stays in files of its own: the Content-Security-Policy allows nothing inline.
    build: {
      assetsInlineLimit: 0,
      // Scripts are small and few: to preload them would weigh more than it saves.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } },
    },
    environments: { client: { build: { rolldownOptions: { output: SCRIPT_FILES } } } },
    resolve: { alias: { '#content': contentFolder() } },
  },
});
