import {
  RESPONSES_12,
  RESPONSES_2004,
  RULES_12,
  RULES_2004,
  type Rule,
} from './fake-lms-rules.builders.ts';

/** How an LMS behaves that is not as it should be. */
export interface Misbehaviour {
  readonly refusesToBegin?: boolean;
  /** What the next commits answer; `true` when the list is used up. */
  readonly commits?: boolean[];
  /** Says yes and keeps nothing. */
  readonly forgets?: boolean;
  /** Takes a status only after a score. */
  readonly scoreFirst?: boolean;
  /** Elements that it refuses. */
  readonly refuses?: RegExp;
}

/** One call to an LMS. */
export interface Call {
  readonly name: string;
  readonly values: readonly string[];
}

/** An LMS that takes only what every LMS takes, and remembers every call. */
export class FakeLms {
  readonly calls: Call[] = [];
  /** What was refused, which is nothing in a good package. */
  readonly errors: string[] = [];
  /** What it has kept for good. */
  kept: ReadonlyMap<string, string>;
  misbehaviour: Misbehaviour;
  readonly #is12: boolean;
  #values: Map<string, string>;
  #state: 'new' | 'running' | 'ended' = 'new';
  #error = 0;

  constructor(
    version: '1.2' | '2004',
    given: Readonly<Record<string, string>> = {},
    misbehaviour: Misbehaviour = {},
  ) {
    this.#is12 = version === '1.2';
    const learner = this.#is12 ? 'cmi.core.student_id' : 'cmi.learner_id';
    const statuses = this.#is12
      ? { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal' }
      : {
          'cmi.completion_status': 'unknown',
          'cmi.success_status': 'unknown',
          'cmi.mode': 'normal',
        };
    this.kept = new Map(Object.entries({ [learner]: 'O’Brien-1', ...statuses, ...given }));
    this.#values = new Map(this.kept);
    this.misbehaviour = misbehaviour;
  }

  /** The object that content finds. */
  get api(): Readonly<Record<string, unknown>> {
    const names = this.#is12
      ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError']
      : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
    const acts = [this.#begin, this.#end, this.#get, this.#set, this.#commit];
    const [last = '', ...others] = names.toReversed();
    return {
      ...Object.fromEntries(
        others
          .toReversed()
          .map((name, index) => [
            name,
            (...values: unknown[]) => this.#call(name, acts[index] as Act, values),
          ]),
      ),
      [last]: () => `${this.#error}`,
    };
  }

  /** Begins a new session with what was kept. */
  relaunch(given: Readonly<Record<string, string>> = {}): void {
    this.kept = new Map([...this.kept, ...Object.entries(given)]);
    this.#values = new Map(this.kept);
    this.#state = 'new';
    this.calls.length = 0;
  }

  /** Ends the session without being asked. */
  logOut(): void {
    this.#state = 'ended';
  }

  /** What an element holds now. */
  value(element: string): string | undefined {
    return this.#values.get(element);
  }

  /** Values that an element was given in this session, in order. */
  given(element: string): readonly string[] {
    return this.calls
      .filter(({ name, values }) => name.endsWith('SetValue') && values[0] === element)
      .map(({ values }) => values[1] ?? '');
  }

  /** Names of the calls of this session, in order. */
  get names(): readonly string[] {
    return this.calls.map(({ name }) => name.replace('LMS', ''));
  }

  #call(name: string, act: Act, values: readonly unknown[]): string {
    if (values.some((value) => typeof value !== 'string')) this.errors.push(`${name}: no string`);
    const texts = values.map(String);
    this.calls.push({ name, values: texts });
    this.#error = 0;
    return act.call(this, ...texts);
  }

  #fail(code: number, element = ''): 'false' {
    this.#error = code;
    this.errors.push(`${code} ${element}`.trim());
    return 'false';
  }

  #begin(): string {
    if (this.misbehaviour.refusesToBegin) return this.#fail(101);
    if (this.#state !== 'new') return this.#fail(this.#is12 ? 101 : 103);
    this.#state = 'running';
    return 'true';
  }

  #end(): string {
    if (this.#state !== 'running') return this.#fail(this.#is12 ? 301 : 112);
    this.#state = 'ended';
    this.#keep();
    return 'true';
  }

  #commit(): string {
    if (this.#state !== 'running') return this.#fail(this.#is12 ? 301 : 142);
    if (this.misbehaviour.commits?.shift() === false) return this.#fail(101, 'commit');
    this.#keep();
    return 'true';
  }

  #keep(): void {
    if (!this.misbehaviour.forgets) this.kept = new Map(this.#values);
  }

  #get(element = ''): string {
    if (this.#state !== 'running') {
      this.#fail(this.#is12 ? 301 : 122, element);
      return '';
    }
    const { access } = this.#ruleOf(element) ?? { access: 'w' };
    if (access === 'w') {
      this.#fail(this.#is12 ? 404 : 405, element);
      return '';
    }
    if (element.endsWith('._children')) return 'id,type';
    const part = element.replace('_count', '');
    if (element.endsWith('._count')) return `${this.#countOf(part)}`;
    const value = this.#values.get(element);
    // Not set yet is no fault, but 2004 says so.
    if (value === undefined && !this.#is12) this.#error = 403;
    return value ?? '';
  }

  #countOf(part: string): number {
    const own = [...this.#values.keys()].filter((element) => element.startsWith(part));
    return new Set(own.map((element) => element.slice(part.length).split('.')[0])).size;
  }

  #set(element = '', value = ''): string {
    if (this.#state !== 'running') return this.#fail(this.#is12 ? 301 : 132, element);
    const rule = this.#ruleOf(element);
    if (!rule || rule.access === 'r') return this.#fail(this.#is12 ? 403 : 404, element);
    const wrong = this.#is12 ? 405 : 406;
    if (this.misbehaviour.refuses?.test(element)) return this.#fail(wrong, element);
    if (!this.#isTaken(rule, value)) return this.#fail(wrong, `${element}=${value}`);
    if (!this.#isInOrder(element, value)) return this.#fail(this.#is12 ? 201 : 351, element);
    if (!this.#isAnswer(element, value)) return this.#fail(wrong, `${element}=${value}`);
    const isEarly =
      /^cmi\.(core\.lesson|success)_status$/.test(element) && !this.#values.has(this.#score);
    if (this.misbehaviour.scoreFirst && isEarly && /passed|failed/.test(value)) {
      return this.#fail(101, element);
    }
    if (!this.misbehaviour.forgets) this.#values.set(element, value);
    return 'true';
  }

  get #score(): string {
    return this.#is12 ? 'cmi.core.score.raw' : 'cmi.score.scaled';
  }

  #ruleOf(element: string): Rule | undefined {
    const rules = this.#is12 ? RULES_12 : RULES_2004;
    return rules[element.replace(/\.\d+(?=\.)/g, '.n')];
  }

  #isTaken({ takes, range }: Rule, value: string): boolean {
    if (takes && !takes.test(value)) return false;
    return !range || (Number(value) >= range[0] && Number(value) <= range[1]);
  }

  /** The id comes first, once, and numbers follow each other. */
  #isInOrder(element: string, value: string): boolean {
    const [, part = '', index = '', name = ''] =
      /^(cmi\.(?:interactions|objectives)\.)(\d+)\.(.*)$/.exec(element) ?? [];
    if (!part) return true;
    const count = this.#countOf(part);
    if (name !== 'id') return Number(index) < count;
    const ids = [...this.#values].filter(([each]) => each.startsWith(part) && each.endsWith('.id'));
    const own = ids.filter(([each]) => /^cmi\.\w+\.\d+\.id$/.test(each));
    const before = own.find(([each]) => each === element);
    if (before && !this.#is12) return false;
    const isTwin = own.some(([each, id]) => each !== element && id === value);
    return !isTwin && Number(index) <= count;
  }

  /** The response has the syntax of its type, which comes before it. */
  #isAnswer(element: string, value: string): boolean {
    const part = /^(cmi\.interactions\.\d+\.).*(?:_response|pattern)$/.exec(element)?.[1];
    if (!part) return true;
    const rules = this.#is12 ? RESPONSES_12 : RESPONSES_2004;
    return rules[this.#values.get(`${part}type`) ?? '']?.test(value) ?? false;
  }
}

type Act = (this: FakeLms, ...values: readonly string[]) => string;
