/** Measures builds, `npm run bench -- 1000`, or the record in a browser, `npm run bench -- record`. */
import { argv } from 'node:process';

await (argv[2] === 'record' ? import('./record-bench.ts') : import('./build-bench.ts'));
