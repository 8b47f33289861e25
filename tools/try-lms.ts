/** Starts a small LMS on this machine that plays the packages of the last build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './built-site.ts';
import { startLms } from './lms/lms-server.ts';

/** Where it is, unless the port is taken. */
const PORT = 4331;

const folder = join(siteFolder(), 'downloads');
if (!existsSync(join(folder, 'index.json'))) {
  console.error(`There is nothing in ${folder}. Build the course first: npm run build`);
  process.exit(1);
}
const { address } = await startLms(folder, PORT).catch(() => startLms(folder));
console.log(`A small LMS is at ${address} (Ctrl C ends it)`);
