/** Runs the checker that `ORIGINALITY_CHECK` names over the texts of the repository; without one there is nothing to hold them against. */
import { spawnSync } from 'node:child_process';

const checker = process.env['ORIGINALITY_CHECK'];
if (checker) {
  const { status, error } = spawnSync(checker, { stdio: 'inherit' });
  if (error) console.error(`ORIGINALITY_CHECK=${checker} cannot be run: ${error.message}`);
  process.exitCode = status ?? 1;
} else {
  console.log('left out: ORIGINALITY_CHECK names no checker');
}
