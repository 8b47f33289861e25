import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from './static-server.ts';

describe('the static server', () => {
  let server: StaticServer;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'served-'));
    mkdirSync(join(folder, 'learn'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, 'learn/index.html'), 'learn');
    writeFileSync(join(folder, '404.html'), 'missing');
    writeFileSync(join(folder, 'one.js'), 'one()');
    server = await serveFolder(folder, '/course/');
  });

  afterAll(() => server.close());

  const get = async (path: string) => {
    const response = await fetch(new URL(path, server.address));
    const type = response.headers.get('content-type');
    return { status: response.status, type, text: await response.text(), url: response.url };
  };

  it('serves pages and files below the sub-path with their types', async () => {
    expect(await get('')).toMatchObject({ status: 200, text: 'home' });
    expect(await get('learn/?a=b')).toMatchObject({ status: 200, text: 'learn' });
    expect(await get('one.js')).toMatchObject({ text: 'one()', type: 'text/javascript' });
  });

  it('leads to the address with the slash', async () => {
    expect((await get('learn')).url).toBe(`${server.address}learn/`);
  });

  it('shows the page for what is missing, outside the sub-path too', async () => {
    expect(await get('nothing/')).toMatchObject({ status: 404, text: 'missing' });
    expect(await get('/')).toMatchObject({ status: 404, text: 'missing' });
  });

  it('gives nothing from outside the folder', async () => {
    expect(await get('..%2f..%2fetc%2fpasswd')).toMatchObject({ status: 404 });
  });
});
