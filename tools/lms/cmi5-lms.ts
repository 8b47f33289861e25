import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange, FakeLaunch } from '../../src/stores/cmi5/fake-lrs.builders.ts';
import type { XapiStatement } from '../../src/stores/cmi5/xapi-statement.ts';
import { isSatisfied, unitsIn, type Cmi5Unit } from './cmi5-units.ts';
import type { Answer } from './lms-server.ts';
import { startLrs, type RunningLrs } from './start-lrs.ts';

/** The side of a small LMS that launches units by cmi5, or with its record store alone. */
export interface Cmi5Lms {
  /** The store: at another port, which is another host to a browser. */
  readonly lrs: RunningLrs;
  /** The address that opens a unit of a package, the first unless said otherwise. */
  readonly launch: (file: string, unit?: number, options?: FakeLaunch) => string;
  /** The address that opens a unit with the store alone; `query` is added to it. */
  readonly xapiLaunch: (file: string, unit?: number, query?: Record<string, string>) => string;
  /** What the store holds of a unit, in the order in which it came. */
  readonly statementsOf: (file: string, unit?: number) => readonly XapiStatement[];
  readonly isSatisfied: (file: string, unit?: number) => boolean;
  /** Answers a request of its own pages, at a place and for a package. */
  readonly answer: (place: string, file: string, query: URLSearchParams) => Answer | undefined;
  /** Tells where the LMS is, and its contents. */
  readonly isAt: (address: string, contents: string) => void;
  /** Begins anew with every package. */
  readonly forget: () => void;
}

/** Starts it. `filesOf` gives the files of a package. */
export async function startCmi5(
  filesOf: (file: string) => Readonly<Record<string, Uint8Array>>,
): Promise<Cmi5Lms> {
  const lrs = await startLrs();
  const exchanges: Exchange[] = [];
  lrs.onExchange((exchange) => exchanges.push(exchange));
  const registrations = new Map<string, string>();
  let home = '';
  let contents = '';

  const unitsOf = (file: string): readonly Cmi5Unit[] =>
    unitsIn(new TextDecoder().decode(filesOf(file)['cmi5.xml']));
  const unitOf = (file: string, index: number): Cmi5Unit => {
    const unit = unitsOf(file)[index];
    if (!unit) throw new Error(`${file} has no unit ${index}`);
    return unit;
  };
  const registrationOf = (file: string): string => {
    const known = registrations.get(file) ?? randomUUID();
    registrations.set(file, known);
    return known;
  };
  /** An LMS names a unit by an IRI of its own (13.1.4). */
  const activityOf = (file: string, unit: number): string => `${home}activities/${file}/${unit}`;
  const withQuery = (file: string, { url }: Cmi5Unit, query: string): string =>
    `${contents}${file}/${url}${url.includes('?') ? query.replace('?', '&') : query}`;

  const launch: Cmi5Lms['launch'] = (file, index = 0, options = {}) => {
    const unit = unitOf(file, index);
    const { id: publisher, moveOn, masteryScore } = unit;
    const query = lrs.launch({
      ...{ activity: activityOf(file, index), registration: registrationOf(file), publisher },
      ...{ moveOn, ...(masteryScore !== undefined && { masteryScore }) },
      ...{ returnURL: `${home}left/`, ...options },
    });
    return withQuery(file, unit, query);
  };
  const xapiLaunch: Cmi5Lms['xapiLaunch'] = (file, index = 0, query = {}) =>
    withQuery(file, unitOf(file, index), lrs.xapiLaunch(query));
  const statementsOf: Cmi5Lms['statementsOf'] = (file, index = 0) =>
    lrs.statements().filter(({ object, context }) => {
      const activity = activityOf(file, index);
      const isOfUnit = object.id === activity || object.id.startsWith(`${activity}/`);
      return isOfUnit && context?.registration === registrationOf(file);
    });
  const satisfied: Cmi5Lms['isSatisfied'] = (file, index = 0) =>
    isSatisfied(unitOf(file, index).moveOn, statementsOf(file, index));

  /** What a page launches: `unit`, and `mode`, or `xapi` for a launch with the store alone. */
  const launched = (file: string, query: URLSearchParams): string => {
    const unit = Number(query.get('unit'));
    const mode = (query.get('mode') ?? 'Normal') as NonNullable<FakeLaunch['mode']>;
    const shown = { activity_id: activityOf(file, unit), registration: registrationOf(file) };
    return query.get('mode') === 'xapi'
      ? xapiLaunch(file, unit, shown)
      : launch(file, unit, { mode });
  };

  return {
    lrs,
    launch,
    xapiLaunch,
    statementsOf,
    isSatisfied: satisfied,
    answer: (place, file, query) => {
      switch (place) {
        case 'units':
          return ['.html', readFileSync(local('cmi5-player.html'))];
        case 'cmi5-player.js':
          return ['.js', readFileSync(local('cmi5-player.js'))];
        case 'launch':
          return ['.json', JSON.stringify({ address: launched(file, query) })];
        case 'standing': {
          const units = unitsOf(file).map((unit, index) => ({
            ...unit,
            isSatisfied: satisfied(file, index),
            statements: statementsOf(file, index),
          }));
          return ['.json', JSON.stringify({ units, exchanges })];
        }
        case 'left':
          return ['.html', LEFT];
        default:
          return undefined;
      }
    },
    isAt: (address, place) => {
      home = address;
      contents = place;
    },
    forget: () => {
      registrations.clear();
    },
  };
}

const local = (name: string): string => join(import.meta.dirname, name);

/** Where a learner is sent who leaves a unit. */
const LEFT =
  '<!doctype html><html lang="en"><title>Left</title><link rel="icon" href="data:,"><main><h1>The unit was left</h1><p>The course has sent the learner back to the LMS.</p></main></html>';
