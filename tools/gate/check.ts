import { spawn } from 'node:child_process';
import { countsIn, forget, one, type CountedReport, type Counts } from './counts.ts';

/** One check of the gate: a script of package.json, which also runs alone. */
export interface Check {
  /** What the gate calls it. */
  readonly name: string;
  readonly script: string;
  /** Finds what a clean run counted, in its output. The words are the first group, or the whole match. */
  readonly says?: RegExp;
  /** Where the counts of its tests are; a check without is one test by itself. */
  readonly report?: CountedReport;
  /** Arguments and environment that only the gate gives. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the check has anything to run; one that has not is named and not counted. */
  readonly leftOut?: string | undefined;
}

/** What came of a check. */
export interface Outcome extends Counts {
  /** One line when clean; otherwise all that the check printed. */
  readonly text: string;
}

const LEFT_OUT: Counts = { passed: 0, failed: 0 };

/** Runs a check in a process of its own. */
export async function runCheck(check: Check): Promise<Outcome> {
  const { name, report, leftOut } = check;
  const label = name.padEnd(12);
  if (leftOut) return { ...LEFT_OUT, text: `${label}left out: ${leftOut}` };
  if (report) forget(report);
  const start = performance.now();
  const { ok, output } = await runScript(check);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const counts = report ? countsIn(report, ok) : one(ok);
  if (counts.failed > 0) {
    return { ...counts, text: `${label}FAILED, ${seconds}\n${output.trimEnd()}\n` };
  }
  const said = report ? `${counts.passed} tests` : wordsIn(output, check.says);
  return { ...counts, text: `${label}${said}, ${seconds}` };
}

const wordsIn = (output: string, says: RegExp | undefined): string => {
  const match = says?.exec(output);
  return match?.[1] ?? match?.[0] ?? 'clean';
};

/** `node --run` reads package.json as `npm run` does, and needs no npm. */
async function runScript({
  script,
  args = [],
  env = {},
}: Check): Promise<{ readonly ok: boolean; readonly output: string }> {
  const child = spawn(process.execPath, ['--run', script, '--', ...args], {
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const status = await new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { ok: status === 0, output: Buffer.concat(chunks).toString() };
}
