import type { Check } from './check.ts';
import { REPORTS } from './counts.ts';

const telemetry = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Checks that need nothing but the sources. */
export const SOURCE_CHECKS: readonly Check[] = [
  { name: 'format', script: 'format' },
  { name: 'lint', script: 'lint', says: /\d+ files/ },
  { name: 'types', script: 'types', says: /(\d+ files)\)/, env: telemetry },
  { name: 'unused', script: 'unused' },
  { name: 'content', script: 'check:content', says: /content: (.*): no findings/ },
  {
    name: 'originality',
    script: 'originality',
    says: /.*/,
    leftOut: process.env['ORIGINALITY_CHECK'] ? undefined : 'ORIGINALITY_CHECK names no checker',
  },
  {
    name: 'unit',
    script: 'unit',
    report: REPORTS.unit,
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.unit.file}`],
  },
  { name: 'build', script: 'build', says: /(\d+ pages.*), [\d.]+ s/ },
];

/** Checks of the built site. */
export const SITE_CHECKS: readonly Check[] = [
  { name: 'html', script: 'html', says: /\d+ pages/ },
  { name: 'budgets', script: 'budgets', says: /(lesson [\d.]+ of \d+ kB)/ },
  { name: 'site', script: 'site', report: REPORTS.site, env: { SITE_IS_BUILT: '1' } },
];
