import { defineConfig } from 'vitest/config';

/** A test's suffix names its environment: `.test.ts` runs in Node, `.dom.test.ts` in jsdom. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
          // Pure functions need no module graph of their own for each file: that is most of the time.
          isolate: false,
          unstubGlobals: true,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.dom.test.ts'],
        },
      },
    ],
  },
});
