/** Measures builds, `npm run bench -- 1000`, or the record in a browser, `npm run bench -- record`. */
await (process.argv[2] === 'record' ? import('./record-bench.ts') : import('./build-bench.ts'));
