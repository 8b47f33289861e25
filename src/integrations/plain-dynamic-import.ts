/**
 * Puts a plain call in place of the helper that Vite wraps around each dynamic import to preload
 * style sheets and modules. No import here has any, and the helper weighs on every page. It can go
 * once Vite leaves the helper out with `modulePreload: false`.
 */
export function plainDynamicImport() {
  const HELPER = '\0vite/preload-helper.js';
  return {
    name: 'course-plain-dynamic-import',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
