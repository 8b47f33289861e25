/**
 * Puts a plain call in place of the helper that Vite wraps around each dynamic import to preload
 * style sheets and modules, and nothing in place of their list. They are small here, and helper and
 * list weigh on every page. It can go once Vite leaves both out with `modulePreload: false`.
 */
export function plainDynamicImport() {
  const HELPER = '\0vite/preload-helper.js';
  const LIST = '__VITE_PRELOAD__';
  return {
    name: 'course-plain-dynamic-import',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code: string) =>
      code.includes(LIST) ? { code: code.replaceAll(LIST, '0'), map: null } : null,
  };
}
