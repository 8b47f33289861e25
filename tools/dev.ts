/** The authors' live server: the site follows while they write, and mistakes show in the browser. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
await dev({});
