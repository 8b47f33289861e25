/** Measures builds, `npm run bench -- 1000`; or in a browser the record, `-- record`, and the results of a group, `-- cohort`. */
import { argv } from 'node:process';

switch (argv[2]) {
  case 'record':
    await import('./record-bench.ts');
    break;
  case 'cohort':
    await import('./cohort-bench.ts');
    break;
  default:
    await import('./build-bench.ts');
}
