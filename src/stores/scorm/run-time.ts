import type { ScormApi } from './find-api.ts';

/** Names of the methods of one version. */
export interface Calls {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
}

/** The methods of an LMS: strings in, strings out, and each answer is checked. */
export class RunTime {
  readonly #api: ScormApi;
  readonly #calls: Calls;

  constructor(api: ScormApi, calls: Calls) {
    this.#api = api;
    this.#calls = calls;
  }

  initialize(): boolean {
    return this.#isDone('initialize', '');
  }

  commit(): boolean {
    return this.#isDone('commit', '');
  }

  terminate(): boolean {
    return this.#isDone('terminate', '');
  }

  /** The value of an element; undefined where the LMS has none, which is no fault (2004: error 403). */
  get(element: string): string | undefined {
    const value = this.#call('get', element);
    const text = value === undefined || value === null ? '' : textOf(value);
    return this.lastError === 0 || text !== '' ? text : undefined;
  }

  /** Whether the LMS took a value. */
  set(element: string, value: string): boolean {
    return this.#isDone('set', element, value);
  }

  /** Number of the last error; 0 is none. */
  get lastError(): number {
    return Number.parseInt(textOf(this.#call('lastError')), 10) || 0;
  }

  /** Some LMSs say yes and have an error all the same. */
  #isDone(call: keyof Calls, ...values: readonly string[]): boolean {
    return /^(true|1)$/i.test(textOf(this.#call(call, ...values))) && this.lastError === 0;
  }

  /** An LMS that throws has not done it. */
  #call(call: keyof Calls, ...values: readonly string[]): unknown {
    try {
      const method = this.#api[this.#calls[call]] as (...given: readonly string[]) => unknown;
      return method.apply(this.#api, [...values]);
    } catch {
      return undefined;
    }
  }
}

/** What an LMS answered, as a text; objects have none. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
