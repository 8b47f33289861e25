/** Builds the site and serves it on this machine, at port 4321 or the next free one. */
import { preview } from 'astro';
import { buildSite } from './build.ts';
import { basePath } from './built-site.ts';

await buildSite();
const { port } = await preview({ logLevel: 'error', server: { port: 4321 } });
console.log(`The course is at http://localhost:${port}${basePath()} (Ctrl C ends it)`);
