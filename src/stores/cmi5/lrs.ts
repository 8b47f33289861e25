import { LmsError } from '../lms-fault.ts';
import type { Launch } from './launch.ts';
import type { XapiStatement } from './xapi-statement.ts';

/** Milliseconds after which no answer counts as none. */
const PATIENCE = 15_000;

/** Bytes up to which a request outlives the page: browsers allow 64 KiB for all of them together. */
const OUTLIVES = 30_000;

/** A document of the State resource and the tag of its present content, where the store tells it. */
export interface StateDocument {
  readonly text: string;
  readonly tag?: string;
}

interface Call {
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The learning record store of a launch (xAPI 1.0.3, Communication). Nothing of it ends up in an error's text. */
export class Lrs {
  readonly #launch: Launch;
  readonly #authorization: string;

  constructor(launch: Launch, authorization: string) {
    this.#launch = launch;
    this.#authorization = authorization;
  }

  /** Sends statements in one request; answers with the status, which may be a refusal. */
  async post(statements: readonly XapiStatement[]): Promise<number> {
    const body = JSON.stringify(statements.length === 1 ? statements[0] : statements);
    const response = await this.#call('statements', { method: 'POST', body });
    return response.status;
  }

  /** Whether a request that sends these statements outlives the page. */
  outlives(statements: readonly XapiStatement[]): boolean {
    return isShort(JSON.stringify(statements));
  }

  /** Whether the store has a statement with this id, or one that voids it. */
  async has(id: string): Promise<boolean> {
    const response = await this.#call('statements', { query: { statementId: id } });
    if (response.status === 401) throw refusal(response);
    return response.ok;
  }

  /** A document of the learner in this course; nothing where there is none. */
  async state(stateId: string): Promise<StateDocument | undefined> {
    const response = await this.#call('activities/state', { query: this.#stateQuery(stateId) });
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw refusal(response);
    return { text: await response.text(), ...tagOf(response) };
  }

  /**
   * Writes a document over the one with the tag. `changed` says that it is another one by now;
   * otherwise the new tag, where the store tells it.
   */
  async putState(
    stateId: string,
    { text, tag }: StateDocument,
  ): Promise<'changed' | { tag?: string }> {
    const response = await this.#call('activities/state', {
      method: 'PUT',
      query: this.#stateQuery(stateId),
      body: text,
      ...(tag !== undefined && { headers: { 'If-Match': tag } }),
    });
    if (response.status === 412 || response.status === 409) return 'changed';
    if (!response.ok) throw refusal(response);
    return tagOf(response);
  }

  /** A document about the learner. There often is none, or reading it is forbidden; both are no fault. */
  async profile(profileId: string): Promise<string | undefined> {
    const query = { profileId, agent: JSON.stringify(this.#launch.actor) };
    const response = await this.#call('agents/profile', { query });
    return response.ok ? response.text() : undefined;
  }

  async #call(
    path: string,
    { method = 'GET', query = {}, body, headers }: Call,
  ): Promise<Response> {
    const address = new URL(this.#launch.endpoint + path);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const response = await answerOf(address.href, {
      method,
      headers: {
        Authorization: this.#authorization,
        'X-Experience-API-Version': '1.0.3',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body, keepalive: isShort(body) }),
    });
    if (response.status === 429 || response.status >= 500) {
      throw unreachable(`status ${response.status}`);
    }
    return response;
  }

  #stateQuery(stateId: string): Readonly<Record<string, string>> {
    const { activity, actor, registration } = this.#launch;
    return {
      activityId: activity,
      agent: JSON.stringify(actor),
      registration,
      stateId,
    };
  }
}

/** What the fetch address of a cmi5 launch hands out: it answers once, and with status 200 always (8.2). */
export async function fetchToken(address: string): Promise<string> {
  const response = await answerOf(address, { method: 'POST' });
  if (response.status === 429 || response.status >= 500)
    throw unreachable(`status ${response.status}`);
  const answer = Object(await response.json().catch(() => undefined)) as Record<string, unknown>;
  const token = answer['auth-token'];
  if (response.ok && typeof token === 'string' && token) return token;
  // 1: the token was handed out before, or the session is over.
  const used = String(answer['error-code']) === '1';
  throw new LmsError(used ? 'ended' : 'refused', `error-code ${String(answer['error-code'])}`);
}

const isShort = (body: string): boolean => new Blob([body]).size <= OUTLIVES;

async function answerOf(address: string, request: RequestInit): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE);
  try {
    // Cookies go to the page's own origin only: the LMS knows the learner by the token.
    return await fetch(address, { ...request, signal: patience.signal, cache: 'no-store' });
  } catch {
    throw unreachable('no answer');
  } finally {
    clearTimeout(timer);
  }
}

/** A token that is not known any more (401) belongs to a session that is over. */
const refusal = ({ status }: Response): LmsError =>
  new LmsError(status === 401 ? 'ended' : 'refused', `status ${status}`);

const unreachable = (message: string): LmsError =>
  new LmsError(navigator.onLine ? 'failed' : 'offline', message);

/** The tag of a document as the store compares it: a server that packs what it sends marks it as weak. */
function tagOf({ headers }: Response): { readonly tag?: string } {
  const tag = headers.get('ETag')?.replace(/^W\//, '');
  return tag === undefined ? {} : { tag };
}
