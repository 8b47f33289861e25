import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsIn, forget, REPORTS, type CountedReport } from './counts.ts';

function aReport(content?: unknown): CountedReport {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json');
  if (content !== undefined) writeFileSync(file, JSON.stringify(content));
  return { ...REPORTS.site, file };
}

describe('counts of a run', () => {
  it('are those of the report', () => {
    const report = aReport({ stats: { expected: 7, unexpected: 2 } });
    expect(countsIn(report, false)).toEqual({ passed: 7, failed: 2 });
  });

  it('hold one failure when the run failed without a failed test', () => {
    const report = aReport({ stats: { expected: 7, unexpected: 0 } });
    expect(countsIn(report, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('hold one failure when nothing ran, whatever the exit status says', () => {
    expect(countsIn(aReport(), true)).toEqual({ passed: 0, failed: 1 });
    expect(countsIn(aReport({ stats: 'none' }), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('do not come from an earlier run', () => {
    const report = aReport({ stats: { expected: 7, unexpected: 0 } });
    forget(report);
    expect(countsIn(report, true)).toEqual({ passed: 0, failed: 1 });
  });
});
