import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { ContentError } from '../authoring/finding.ts';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';

/** Reads the course before a build, and again while an author writes; a mistake stops the one and shows in the other. */
export function content(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'course-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': ({ logger }) => {
        try {
          const { course } = loadCourse(folder);
          logger.info(
            `${course.title}: ${course.modules.length} modules from ${relative(process.cwd(), folder)}/`,
          );
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(`\n${error.message}\n`);
          process.exit(1);
        }
      },
    },
  };
}
