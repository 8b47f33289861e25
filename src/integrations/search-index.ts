import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages for the search. A page without `data-pagefind-body` stays out. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'course-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index could not be begun: ${errors.join(', ')}`);
        const { page_count: pages } = await index.addDirectory({ path });
        await index.writeFiles({ outputPath: `${path}pagefind` });
        await close();
        logger.info(`${pages} pages in the search index`);
      },
    },
  };
}
