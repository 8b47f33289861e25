import type { ResolvedConfig } from 'vite';

/**
 * Puts a plain call in place of the helper that Vite wraps around each dynamic import to preload
 * style sheets and modules, and leaves out the lists of what it would preload. No import here has
 * any style sheet, and both weigh on every page. It can go once Astro leaves `modulePreload` of its
 * own build to the configuration, and Vite leaves the helper out with it.
 */
export function plainDynamicImport() {
  const HELPER = '\0vite/preload-helper.js';
  return {
    name: 'course-plain-dynamic-import',
    enforce: 'pre' as const,
    configResolved: ({ environments }: ResolvedConfig) => {
      for (const { build } of Object.values(environments)) build.modulePreload = false;
    },
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
