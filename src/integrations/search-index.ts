import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';

/**
 * Indexes the pages for the search. Pagefind is a process of its own: it gets each page as soon as
 * it is rendered, and reads it while the next one is. A page without `data-pagefind-body` stays out.
 */
export function searchIndex(): AstroIntegration {
  const read: Promise<NewFileResponse>[] = [];
  let base = '/';
  let index: PagefindIndex;
  return {
    name: 'course-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        index = await beginIndex();
        setPrerenderer((usual) =>
          withEachPage(usual, (pathname, html) => {
            const url = `/${pathname.slice(base.length).replace(/^\//, '')}`;
            read.push(index.addHTMLFile({ url, content: html }));
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const errors = (await Promise.all(read)).flatMap((page) => page.errors);
        if (errors.length > 0) throw new Error(`The search index fails: ${errors.join(', ')}`);
        await index.writeFiles({ outputPath: `${fileURLToPath(dir)}pagefind` });
        await close();
        logger.info(`${read.length} pages in the search index`);
      },
    },
  };
}

async function beginIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(', ')}`);
  return index;
}

/** A prerenderer that also hands over each page that the search should find. */
function withEachPage(
  usual: AstroPrerenderer,
  use: (pathname: string, html: string) => void,
): AstroPrerenderer {
  return {
    ...usual,
    render: async (request, options) => {
      const result = await usual.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const html = await response.clone().text();
      if (html.includes('data-pagefind-body')) use(new URL(request.url).pathname, html);
      return result;
    },
  };
}
