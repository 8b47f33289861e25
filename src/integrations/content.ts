import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { ContentError, findingsAsText } from '../authoring/finding.ts';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';

/** Milliseconds after which a file counts as written: editors save in several steps. */
const WRITTEN = 100;

/** Reads the course before a build, and again while an author writes; a mistake stops the one and shows in the other. */
export function content(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'course-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            server.ws.send({ type: 'full-reload' });
          }, WRITTEN);
        });
      },
      'astro:build:start': ({ logger }) => {
        try {
          const { course, notices } = loadCourse(folder);
          const place = relative(process.cwd(), folder);
          logger.info(`${course.title}: ${course.modules.length} modules from ${place}/`);
          if (notices.length > 0) logger.warn(`\n${findingsAsText(notices, place, 'notice')}\n`);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(`\n${error.message}\n`);
          process.exit(1);
        }
      },
    },
  };
}
