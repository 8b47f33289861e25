import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** A static server that runs, and where. */
export interface StaticServer {
  /** Where the course begins, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder under a sub-path at a free port of this machine, as a plain web host would. */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const found = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    if (found === 'folder') {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = found ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The file for a path; `folder` for a folder without the slash; nothing when there is neither. */
function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  if (relative(folder, file).startsWith('..')) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return 'folder';
  return stat?.isFile() ? file : undefined;
}
