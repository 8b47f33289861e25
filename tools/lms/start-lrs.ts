import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  FakeLrs,
  type Exchange,
  type FakeLaunch,
} from '../../src/stores/cmi5/fake-lrs.builders.ts';
import type { XapiStatement } from '../../src/stores/cmi5/xapi-statement.ts';

/** A learning record store that runs on this machine, with the LMS side of cmi5. */
export interface RunningLrs {
  /** Where it is, with a slash at the end; statements go to `xapi/statements` below it. */
  readonly url: string;
  /** The query with which cmi5 launches a course: append it to the address of the package. */
  readonly launch: (options?: FakeLaunch) => string;
  /** The query that launches a course with the store alone; `registration` and `activity_id` can be added. */
  readonly xapiLaunch: (query?: Readonly<Record<string, string>>) => string;
  /** Statements that it took, in the order in which they arrived. */
  readonly statements: () => readonly XapiStatement[];
  /** Documents that it holds, by everything that their address says of them. */
  readonly state: () => Readonly<Record<string, unknown>>;
  /** Answers the next requests with 503. */
  readonly failNext: (count: number) => void;
  /** Calls back with each request and what was answered. */
  readonly onExchange: (listener: (exchange: Exchange) => void) => void;
  readonly close: () => Promise<void>;
}

/** Starts a store at a port of this machine, and nowhere else; 0 takes a free one. */
export async function startLrs(port = 0): Promise<RunningLrs> {
  let lrs = new FakeLrs();
  const server = createServer((request, response) => {
    void answer(lrs, request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  lrs = new FakeLrs(url);
  return {
    url,
    launch: (options) => lrs.launch(options),
    xapiLaunch: (query) => lrs.xapiLaunch(query),
    statements: () => lrs.statements,
    state: () =>
      Object.fromEntries(
        [...lrs.documents].map(([name, text]) => [name, JSON.parse(text) as unknown]),
      ),
    failNext: (count) => {
      lrs.failNext(count);
    },
    onExchange: (listener) => {
      lrs.onExchange = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  lrs: FakeLrs,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const answered = await lrs.handle(
    new Request(new URL(url, 'http://127.0.0.1'), {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(hasBody && { body: Buffer.concat(chunks) }),
    }),
  );
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
