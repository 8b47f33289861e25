/** One build in a process of its own, whose last line is what it measured, as JSON. */
import { build, type AstroIntegration } from 'astro';
import { loadCourse } from '../../src/catalogue/load-course.ts';

/** What one build took: seconds by phase, the peak memory of the process in MB, and how many pages it wrote. */
export interface BuildMeasures {
  readonly seconds: Readonly<Record<Phase, number>>;
  readonly memory: number;
  readonly pages: number;
}

/** Phases of a build, in order. */
export const PHASES = [
  'content',
  'set-up',
  'bundle',
  'pages',
  'search index',
  'files to take away',
] as const;
type Phase = (typeof PHASES)[number];

if (import.meta.main) {
  const seconds: Partial<Record<Phase, number>> = {};
  let last = performance.now();
  let pages = 0;
  const end = (phase: Phase): void => {
    const now = performance.now();
    seconds[phase] = (seconds[phase] ?? 0) + (now - last) / 1000;
    last = now;
  };
  // Astro comes to the last integration after it has been to those of the site.
  const clock: AstroIntegration = {
    name: 'bench-clock',
    hooks: {
      // The files are made after the index is written, in the same hook of another integration.
      'astro:config:done': ({ config }) => {
        const files = config.integrations.find(({ name }) => name === 'course-downloads');
        const make = files?.hooks['astro:build:done'];
        if (!files || !make) throw new Error('No integration makes the files to take away.');
        files.hooks['astro:build:done'] = (result) => {
          end('search index');
          return make(result);
        };
      },
      'astro:build:start': () => {
        end('set-up');
      },
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({ plugins: [{ name: 'bench-clock', closeBundle: () => end('bundle') }] });
      },
      'astro:build:generated': () => {
        end('pages');
      },
      'astro:build:done': (result) => {
        end('files to take away');
        pages = result.pages.length;
      },
    },
  };
  loadCourse();
  end('content');
  await build({ logLevel: 'warn', integrations: [clock] });
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, memory, pages }));
}
