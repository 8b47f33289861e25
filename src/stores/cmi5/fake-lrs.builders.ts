import { brokenRule, type FakeSession } from './fake-lrs-rules.builders.ts';
import type { XapiStatement } from './xapi-statement.ts';
import { CATEGORIES, DOCUMENTS, EXTENSIONS } from './vocabulary.ts';

/** What an LMS says of a launch. */
export interface FakeLaunch {
  readonly mode?: FakeSession['mode'];
  readonly masteryScore?: number;
  readonly moveOn?: string;
  readonly returnURL?: string;
  readonly registration?: string;
  readonly activity?: string;
  /** Id of the unit in the course structure. */
  readonly publisher?: string;
  readonly name?: string;
}

/** A request that was answered, for people who look on. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What it is about: the verbs that are sent, or the name of a document. */
  readonly about: string;
  /** What was sent or refused, in words. */
  readonly what: string;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST, DELETE, OPTIONS',
  'access-control-allow-headers':
    'authorization, content-type, x-experience-api-version, if-match, if-none-match',
  'access-control-expose-headers': 'etag, x-experience-api-version',
};

/**
 * A learning record store with the LMS side of cmi5, in memory: statements, documents of State,
 * activities and agents with tags, tokens handed out once, and a refusal for each statement that
 * breaks a rule of the standard. `address` is where it seems to be.
 */
export class FakeLrs {
  readonly statements: XapiStatement[] = [];
  readonly documents = new Map<string, string>();
  readonly exchanges: Exchange[] = [];
  /** Called after each request. */
  onExchange: (exchange: Exchange) => void = () => undefined;
  /** Whether the store tells the tags of its documents. */
  tags = true;
  readonly #address: string;
  readonly #sessions: FakeSession[] = [];
  #failures = 0;
  #made = 0;

  constructor(address = 'https://lrs.example/') {
    this.#address = address;
  }

  /** Answers the next requests with 503. */
  failNext(count: number): void {
    this.#failures = count;
  }

  /** Launches a course by the rules of cmi5: the query that its address gets. */
  launch(options: FakeLaunch = {}): string {
    this.#made += 1;
    const id = `session-${this.#made}`;
    const { mode = 'Normal', masteryScore, moveOn = 'CompletedAndPassed', returnURL } = options;
    const registration = options.registration ?? 'b07d0000-0000-4000-8000-000000000001';
    const activity = options.activity ?? 'https://lms.example/activity/7';
    const publisher = options.publisher ?? 'https://empty-chair.invalid/learn/seat/';
    const account = { homePage: 'https://lms.example', name: options.name ?? 'Zoë “Q” + 1' };
    const actor = { objectType: 'Agent', account };
    const template = {
      contextActivities: { grouping: [{ id: publisher }] },
      extensions: { [EXTENSIONS.session]: id },
    };
    this.#sessions.push({
      ...{ id, token: btoa(`${id}:secret`), actor, registration, activity, mode, template },
      ...(masteryScore !== undefined && { masteryScore }),
      ...{ fetched: false, preferencesRead: false, said: [] },
    });
    const agent = JSON.stringify(actor);
    const launchData = { contextTemplate: template, launchMode: mode, moveOn, masteryScore };
    this.documents.set(
      keyOf({ activityId: activity, agent, registration, stateId: DOCUMENTS.launchData }),
      JSON.stringify({ ...launchData, ...(returnURL && { returnURL }) }),
    );
    const query = {
      ...{ fetch: `${this.#address}fetch/${id}`, endpoint: `${this.#address}xapi/` },
      ...{ activityId: activity, registration, actor: agent },
    };
    return `?${new URLSearchParams(query).toString()}`;
  }

  /** Launches a course with the store alone: the query that its address gets. */
  xapiLaunch(query: Readonly<Record<string, string>> = {}): string {
    const actor = JSON.stringify({ mbox: 'mailto:zoe@example.org', name: 'Zoë' });
    const base = { endpoint: `${this.#address}xapi`, auth: 'Basic b3Blbg==', actor };
    return `?${new URLSearchParams({ ...base, ...query }).toString()}`;
  }

  /** The verbs of all statements, in the order in which they arrived. */
  get verbs(): readonly string[] {
    return this.statements.map(({ verb }) => verb.display['en'] ?? '');
  }

  /** Ends a session from the LMS's side: its token is worth nothing any more. */
  closeSessions(): void {
    this.#sessions.length = 0;
  }

  /** Answers a request as a server would. */
  async handle(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
    const body = await request.text();
    const response = this.#answer(request, pathname, Object.fromEntries(searchParams), body);
    for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
    const { method } = request;
    const what = body.slice(0, 2000) || (await response.clone().text()).slice(0, 2000);
    const about = aboutOf(method, pathname, searchParams, body);
    const exchange = { method, path: pathname, status: response.status, about, what };
    this.exchanges.push(exchange);
    this.onExchange(exchange);
    return response;
  }

  #answer(
    request: Request,
    path: string,
    query: Readonly<Record<string, string>>,
    body: string,
  ): Response {
    if (this.#failures > 0) {
      this.#failures -= 1;
      return new Response('later', { status: 503 });
    }
    const [, fetching] = /\/fetch\/(.+)$/.exec(path) ?? [];
    if (fetching) return this.#handOut(fetching, request.method);
    const authorization = request.headers.get('authorization') ?? '';
    const session = this.#sessions.find(({ token }) => authorization === `Basic ${token}`);
    const isOpen = session?.fetched ?? authorization === 'Basic b3Blbg==';
    if (!isOpen) return new Response('unknown token', { status: 401 });
    if (path.endsWith('/statements')) return this.#statements(request.method, query, body, session);
    if (query['profileId'] === DOCUMENTS.preferences && session) session.preferencesRead = true;
    if (query['stateId'] === DOCUMENTS.launchData && request.method !== 'GET') {
      return new Response('10.2.1.0-5', { status: 403 });
    }
    return this.#document(request, keyOf(query), body);
  }

  /** 8.2: once, by POST, and with status 200 whatever it says. */
  #handOut(id: string, method: string): Response {
    if (method !== 'POST') return new Response('8.1.2.0-4', { status: 405 });
    const session = this.#sessions.find((each) => each.id === id);
    if (!session || session.fetched) {
      return Response.json({ 'error-code': '1', 'error-text': 'The token was handed out.' });
    }
    session.fetched = true;
    return Response.json({ 'auth-token': session.token });
  }

  #statements(
    method: string,
    query: Readonly<Record<string, string>>,
    body: string,
    session: FakeSession | undefined,
  ): Response {
    if (method === 'GET') {
      const found = this.statements.find(({ id }) => id === query['statementId']);
      return found ? Response.json(found) : new Response('none', { status: 404 });
    }
    const sent = [JSON.parse(body) as XapiStatement | XapiStatement[]].flat();
    for (const statement of sent) {
      const broken = session && this.#brokenBy(statement, session, sent);
      // As ADL's player answers, so that a 401 is not always the end of a session.
      if (broken) return new Response(broken, { status: 401 });
    }
    const known = sent.some(({ id }) => this.statements.some((each) => each.id === id));
    if (known) return new Response('there already', { status: 409 });
    for (const statement of sent) {
      this.statements.push(statement);
      const categories = statement.context?.contextActivities?.['category'] ?? [];
      const isDefined = categories.some(({ id }) => id === CATEGORIES.cmi5);
      if (isDefined) session?.said.push(statement.verb.display['en'] ?? '');
    }
    return Response.json(sent.map(({ id }) => id));
  }

  #brokenBy(
    statement: XapiStatement,
    session: FakeSession,
    sent: readonly XapiStatement[],
  ): string | undefined {
    // A registration has all the units of a course; each is completed and passed by itself.
    const alike = this.#sessions.filter(
      ({ registration, activity }) =>
        registration === session.registration && activity === session.activity,
    );
    // `initialized` in one request with others is refused by some systems.
    const isFirst = sent.length > 1 && !session.said.includes('initialized');
    return isFirst
      ? '9.3.0.0-4'
      : brokenRule(
          statement,
          session,
          alike.flatMap(({ said }) => said),
        );
  }

  #document(request: Request, key: string, body: string): Response {
    const kept = this.documents.get(key);
    const tag = kept === undefined ? undefined : `"${hashOf(kept)}"`;
    const headers = new Headers({ 'content-type': 'application/json' });
    if (request.method === 'GET') {
      if (tag && this.tags) headers.set('etag', tag);
      return new Response(kept ?? 'none', { status: kept === undefined ? 404 : 200, headers });
    }
    const wanted = request.headers.get('if-match');
    if (wanted !== null && wanted !== tag) return new Response('changed', { status: 412 });
    if (request.method === 'DELETE') this.documents.delete(key);
    else this.documents.set(key, body);
    if (this.tags) headers.set('etag', `"${hashOf(body)}"`);
    return new Response(null, { status: 204, headers });
  }
}

function aboutOf(method: string, path: string, query: URLSearchParams, body: string): string {
  if (method !== 'POST' || !path.endsWith('/statements')) {
    return query.get('stateId') ?? query.get('profileId') ?? query.get('statementId') ?? '';
  }
  const sent = [JSON.parse(body) as XapiStatement | XapiStatement[]].flat();
  return sent.map(({ verb }) => verb.display['en'] ?? '').join(', ');
}

/** The name of a document: everything that its address says of it. */
const keyOf = (query: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(query).sort());

const hashOf = (text: string): string =>
  [...text]
    .reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 0xfffffffb, 7)
    .toString(16);
