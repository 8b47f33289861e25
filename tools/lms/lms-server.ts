import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { startCmi5, type Cmi5Lms } from './cmi5-lms.ts';

/** What a package is served as: a real LMS knows `.js`, and nothing about `.mjs`. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.mjs': 'text/plain',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/** A small LMS that runs. */
export interface LmsServer {
  /** With a slash at the end. */
  readonly address: string;
  /** What it holds of each package, as its run-time told it last: `{ cmi: … }`. */
  readonly records: ReadonlyMap<string, LmsRecord>;
  /** Alters what it holds of a package as a faulty system would: its `cmi.suspend_data`, or its status. */
  alter(package_: string, change: (cmi: Cmi) => void): void;
  /** Refuses the next commits. */
  refuse(times: number): void;
  /** Its side of cmi5, with a record store. */
  readonly cmi5: Cmi5Lms;
  /** Forgets every learner. */
  forget(): void;
  readonly close: () => Promise<void>;
}

/** The folder of contents has a space in its name, as some systems have it. */
const CONTENT = 'content of course';

/** What is sent: what kind of file it is, by its ending, and its content. */
export type Answer = readonly [string, string | Uint8Array];

/** Elements of SCORM as the run-time tells them, `core` only in 1.2. */
export interface Cmi extends Record<string, unknown> {
  suspend_data?: string;
  core?: Record<string, string>;
}

/** What an LMS holds of one learner and package. */
export interface LmsRecord {
  readonly cmi: Cmi;
}

/**
 * A small LMS on this machine: `/` lists the packages of a folder, `/play/<file>` plays one with
 * scorm-again as its run-time, `/units/<file>` launches the units of one by cmi5. Contents lie below a folder with a space, behind a query, as some
 * systems have them; a folder has no index, as in Moodle.
 */
export async function startLms(folder: string, port = 0): Promise<LmsServer> {
  const records = new Map<string, LmsRecord>();
  const archives = new Map<string, Record<string, Uint8Array>>();
  let refused = 0;

  const filesOf = (package_: string): Record<string, Uint8Array> => {
    const known = archives.get(package_) ?? unzipSync(readFileSync(join(folder, package_)));
    archives.set(package_, known);
    return known;
  };

  /** Keeps what the run-time tells, unless it is to be refused. */
  const keep = (package_: string, body: string): string => {
    if (refused > 0) {
      refused -= 1;
      return '{"result":false,"errorCode":101}';
    }
    records.set(package_, JSON.parse(body) as LmsRecord);
    return '{"result":true,"errorCode":0}';
  };

  const cmi5 = await startCmi5(filesOf);

  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, place = '', name = '', ...rest] = decodeURIComponent(pathname).split('/');
    switch (place) {
      case '':
        return ['.html', listOf(folder)];
      case 'play':
        return ['.html', readFileSync(local('player.html'))];
      case 'player.js':
      case 'player.css':
        return [extname(place), readFileSync(local(place))];
      case 'scorm-again.js':
        return ['.js', readFileSync(runtime)];
      case 'manifest':
        return ['.xml', filesOf(name)['imsmanifest.xml'] ?? ''];
      case 'record':
        if (request.method === 'POST') return ['.json', keep(name, await bodyOf(request))];
        return ['.json', JSON.stringify(records.get(name) ?? null)];
      case 'nested':
        return ['.html', frameOf(searchParams.get('in') ?? '')];
      case CONTENT: {
        const file = filesOf(name)[rest.join('/')];
        return file && [extname(rest.at(-1) ?? ''), file];
      }
      default:
        return cmi5.answer(place, name, searchParams);
    }
  };

  const server = createServer((request, response) => {
    answer(request)
      .then((found) => {
        const [extension, content] = found ?? ['', ''];
        const type = TYPES[extension] ?? 'application/octet-stream';
        const headers = { 'content-type': type, 'cache-control': 'no-store' };
        response.writeHead(found ? 200 : 404, headers).end(content);
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch(async (error: unknown) => {
    await cmi5.lrs.close();
    throw error;
  });
  const { port: taken } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${taken}/`;
  cmi5.isAt(address, `${address}${encodeURIComponent(CONTENT)}/`);
  return {
    address,
    records,
    alter: (package_, change) => {
      const record = records.get(package_) ?? { cmi: {} };
      change(record.cmi);
      records.set(package_, record);
    },
    cmi5,
    refuse: (times) => {
      refused = times;
    },
    forget: () => {
      records.clear();
      cmi5.forget();
    },
    close: async () => {
      await cmi5.lrs.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

const local = (name: string): string => join(import.meta.dirname, name);
const runtime = local('../../node_modules/scorm-again/dist/scorm-again.js');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A page with one frame in it, for packages that lie several frames deep. */
const frameOf = (address: string): string =>
  `<!doctype html><title>A frame</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style><iframe title="Course" src="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** The packages in a folder, as links. */
function listOf(folder: string): string {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly file: string;
    readonly kind: string;
  }[];
  const items = index
    .filter(({ kind }) => ['scorm12', 'scorm2004', 'cmi5'].includes(kind))
    .map(({ file, kind }) => {
      const place = kind === 'cmi5' ? 'units' : 'play';
      return `<li><a href="${place}/${file}">${file}</a></li>`;
    });
  return `<!doctype html><html lang="en"><title>A small LMS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="player.css"><main><h1>A small LMS</h1><p>Plays the packages of the last build, SCORM with scorm-again and cmi5 with a record store of its own, and shows every call. What it keeps lasts until it ends.</p><ul>${items.join('')}</ul></main></html>`;
}
