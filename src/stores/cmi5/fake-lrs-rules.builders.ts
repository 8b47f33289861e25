import type { XapiStatement } from './xapi-statement.ts';
import { CATEGORIES, EXTENSIONS, XAPI_VERBS, type DefinedVerb } from './vocabulary.ts';

/** What an LMS of cmi5 notes of a session and its registration. */
export interface FakeSession {
  readonly id: string;
  readonly token: string;
  readonly actor: unknown;
  readonly registration: string;
  readonly activity: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly template: XapiStatement['context'];
  fetched: boolean;
  preferencesRead: boolean;
  /** Verbs of cmi5 that were taken in this session. */
  readonly said: string[];
}

/** A rule of cmi5 that a statement breaks, by its id in `@cmi5/requirements`; nothing when it breaks none. */
export function brokenRule(
  statement: XapiStatement,
  session: FakeSession,
  ofRegistration: readonly string[],
): string | undefined {
  const { verb, object, context, result, timestamp, actor } = statement;
  const { said, mode, masteryScore } = session;
  const categories = (context?.contextActivities?.['category'] ?? []).map(({ id }) => id);
  const defined = categories.includes(CATEGORIES.cmi5);
  const word = verb.display['en'] as DefinedVerb;
  const judged = word === 'passed' || word === 'failed';
  const decides = judged || word === 'completed';
  const scaled = result?.score?.scaled;
  const sessionId = context?.extensions?.[EXTENSIONS.session];
  const rules: readonly (readonly [id: string, broken: boolean])[] = [
    ['11.0.0.0-3', !session.preferencesRead],
    ['9.1.0.0-1', !/^[\da-f-]{36}$/.test(statement.id)],
    ['9.7.0.0-1', !timestamp],
    ['9.7.0.0-2', !timestamp.endsWith('Z')],
    ['8.1.3.0-3', JSON.stringify(actor) !== JSON.stringify(session.actor)],
    ['9.6.1.0-1', context?.registration !== session.registration],
    ['9.6.3.1-4', sessionId !== session.id],
    ['10.2.1.0-6', !keepsTemplate(context, session.template)],
    ['9.3.0.0-4', !said.includes('initialized') && word !== 'initialized'],
    ['9.3.0.0-5', said.includes('terminated')],
    ['9.6.2.2-2', categories.includes(CATEGORIES.moveOn) && !(defined && decides)],
  ];
  const definedRules: readonly (readonly [id: string, broken: boolean])[] = [
    ['9.3.0.0-1', !Object.values(XAPI_VERBS).some(({ id }) => id === verb.id)],
    ['9.4.0.0-2', object.id !== session.activity],
    ['9.3.0.0-2', said.includes(word)],
    ['9.3.0.0-3', judged && (said.includes('passed') || said.includes('failed'))],
    ['9.3.0.0-6', word === 'completed' && ofRegistration.includes('completed')],
    ['9.3.0.0-7', word === 'passed' && ofRegistration.includes('passed')],
    ['9.3.0.0-8', word === 'failed' && ofRegistration.includes('passed')],
    ['10.2.2.0-9', mode === 'Browse' && decides],
    ['10.2.2.0-11', mode === 'Review' && decides],
    ['9.5.1.0-2', result?.score !== undefined && !judged],
    ['9.5.1.0-3', result?.score?.raw !== undefined && result.score.max === undefined],
    ['9.5.2.0-1', (result?.success === true) !== (word === 'passed')],
    ['9.5.2.0-2', (result?.success === false) !== (word === 'failed')],
    ['9.5.3.0-1', (result?.completion === true) !== (word === 'completed')],
    ['9.5.4.1-1', word !== 'initialized' && !/^PT\d/.test(result?.duration ?? '')],
    ['9.6.2.2-1', decides && !categories.includes(CATEGORIES.moveOn)],
    [
      '9.6.3.2-2',
      judged &&
        masteryScore !== undefined &&
        context?.extensions?.[EXTENSIONS.masteryScore] !== masteryScore,
    ],
    ['9.3.4.0-2', word === 'passed' && (scaled ?? 1) < (masteryScore ?? 0)],
    ['9.3.5.0-2', word === 'failed' && (scaled ?? 0) >= (masteryScore ?? 2)],
  ];
  return [...rules, ...(defined ? definedRules : [])].find(([, broken]) => broken)?.[0];
}

/** Whether a context has everything of the template, each list beginning with the template's. */
function keepsTemplate(
  context: XapiStatement['context'],
  template: XapiStatement['context'],
): boolean {
  const lists = Object.entries(template?.contextActivities ?? {});
  const extensions = Object.entries(template?.extensions ?? {});
  return (
    lists.every(([name, list]) =>
      list.every(({ id }, index) => context?.contextActivities?.[name]?.[index]?.id === id),
    ) && extensions.every(([name, value]) => context?.extensions?.[name] === value)
  );
}
