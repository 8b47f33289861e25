import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import type { PackageScript } from '../exports/package/content-files.ts';
import type { Standard } from '../exports/package/packages.ts';

/**
 * Bundles the script of packages for one standard: everything in one classic script, because an
 * LMS may serve modules as plain text and a file opened from a disk may load none. The standard
 * decides, by the conditions of `imports` in `package.json`, where the record lives.
 */
export async function packageScript(standard: Standard): Promise<PackageScript> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    resolve: { conditions: [standard, 'lms', ...defaultClientConditions] },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../elements/packaged.ts', import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const js = outputs.find((file) => file.type === 'chunk')?.code;
  if (!js) throw new Error(`The script of ${standard} packages cannot be bundled.`);
  const css = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { js, css: css.join('\n') };
}
