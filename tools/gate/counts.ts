import { readFileSync, rmSync } from 'node:fs';

/** How many tests of a check passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A check that is one test by itself. */
export const one = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A report that a test runner writes as JSON, and where its counts are in it. */
export interface CountedReport {
  readonly file: string;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** Where Vitest and Playwright write what they counted. */
export const REPORTS = {
  unit: {
    file: 'test-results/unit.json',
    passed: ['numPassedTests'],
    failed: ['numFailedTests'],
  },
  site: {
    file: 'test-results/site.json',
    passed: ['stats', 'expected'],
    failed: ['stats', 'unexpected'],
  },
} as const satisfies Readonly<Record<string, CountedReport>>;

/** Takes the report of an earlier run away, so that nobody counts it again. */
export function forget({ file }: CountedReport): void {
  rmSync(file, { force: true });
}

/** Counts of a run. One that failed without a failed test, such as a file that cannot be loaded, counts as one. */
export function countsIn({ file, passed, failed }: CountedReport, ok: boolean): Counts {
  const report = readReport(file);
  const counts = { passed: numberAt(report, passed), failed: numberAt(report, failed) };
  const nothingRan = counts.passed + counts.failed === 0;
  return { ...counts, failed: counts.failed || (ok && !nothingRan ? 0 : 1) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return {};
  }
}

function numberAt(report: unknown, path: readonly string[]): number {
  const found = path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    report,
  );
  return typeof found === 'number' ? found : 0;
}
