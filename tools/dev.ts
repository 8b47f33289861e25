/** The authors' live server: the site follows while they write, and mistakes show in the browser. */
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({});
