import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/catalogue/content-folder.ts';
import { content } from './src/integrations/content.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const site = process.env['SITE_URL'];

/** What every page loads goes into one file, so that it is fetched once and compresses well. */
const EVERY_PAGE = {
  name: 'page',
  test: /\/src\/(elements\/(course-element|page-record|record-notice|site-header)|stores|domain\/record\/statement|i18n\/\w+\/(record|site))|\/node_modules\/idb\//,
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
    ...(site ? [sitemap({ filter: (page) => !page.includes('/gallery/') })] : []),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Everything stays in files of its own: the Content-Security-Policy allows nothing inline.
    build: {
      assetsInlineLimit: 0,
      // Scripts are small and few: a helper that preloads them weighs more than it saves.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: [EVERY_PAGE] } } },
    },
    resolve: { alias: { '#content': contentFolder() } },
  },
});
