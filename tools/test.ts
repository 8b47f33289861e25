/**
 * The one gate. Runs every check, two at a time; prints a line for each that is clean and the
 * whole output of each that is not; ends with the count. Exit status 1 when anything failed.
 */
import { runCheck, type Check, type Outcome } from './gate/check.ts';
import { SITE_CHECKS, SOURCE_CHECKS } from './gate/checks.ts';

const outcomes: Outcome[] = [];

/** Runs checks two at a time, and prints their outcomes in the order of the list. */
async function run(checks: readonly Check[]): Promise<void> {
  const waiting = [...checks.entries()];
  const done = new Map<number, Outcome>();
  let printed = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      done.set(next[0], await runCheck(next[1]));
      for (let outcome = done.get(printed); outcome; outcome = done.get(++printed)) {
        outcomes.push(outcome);
        console.log(outcome.text);
      }
    }
  };
  await Promise.all([lane(), lane()]);
}

await run(SOURCE_CHECKS);
await run(SITE_CHECKS);

const sum = (part: 'passed' | 'failed'): number =>
  outcomes.reduce((total, outcome) => total + outcome[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
