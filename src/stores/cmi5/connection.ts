import { AnswerTimes } from '../answer-times.ts';
import { LmsError, lmsFaultFrom } from '../lms-fault.ts';
import { randomUuid } from '../uuid.ts';
import type { LaunchContext } from './defined-statement.ts';
import { definedStatement } from './defined-statement.ts';
import type { Launch } from './launch.ts';
import { launchDataFrom, NO_LAUNCH_DATA, type LaunchData } from './launch-data.ts';
import type { LaunchMemory } from './launch-memory.ts';
import { LearnerDocument } from './learner-document.ts';
import { fetchToken, Lrs } from './lrs.ts';
import { SessionClock } from './session-clock.ts';
import { DOCUMENTS, EXTENSIONS } from './vocabulary.ts';

/** A session that has begun: what everything after it is sent with. */
export interface Connection {
  readonly lrs: Lrs;
  readonly context: LaunchContext;
  readonly document: LearnerDocument;
  readonly clock: SessionClock;
  readonly times: AnswerTimes;
}

/** What a tab remembers of its session, while it may change. */
export interface Remembering {
  memory: LaunchMemory;
  readonly remember: (change: Partial<LaunchMemory>) => void;
}

/**
 * Begins the session, or goes on with it after a reload, in the order of cmi5: the token (8.2),
 * the launch data (10), the learner's preferences (11), what was done before, and `initialized`
 * as the first statement, by itself and once (9.3.2). What has succeeded is not done again when
 * the rest is tried again.
 */
export async function connect(session: Remembering): Promise<Connection> {
  const { launch, initialized, ended } = session.memory;
  if (ended) throw new LmsError('ended');
  try {
    const lrs = new Lrs(launch, await authorizationOf(session));
    const data = await launchDataOf(lrs, launch);
    const document = new LearnerDocument(lrs);
    await document.open();
    const { begun = Date.now(), spent = 0 } = session.memory;
    const clock = new SessionClock(begun, spent);
    const context = { launch, data, session: sessionId(data, session) };
    if (!initialized) await initialize(lrs, context, clock);
    session.remember({ initialized: true, begun });
    return { lrs, context, document, clock, times: new AnswerTimes() };
  } catch (error) {
    // A token that worked before the reload and does not now: the LMS has closed the session.
    const closed = initialized && lmsFaultFrom(error) === 'refused';
    throw closed ? new LmsError('ended') : error;
  }
}

/** The value of the Authorization header. The token of cmi5 is asked for once, and kept before anything else. */
export async function authorizationOf({ memory, remember }: Remembering): Promise<string> {
  const { launch, token } = memory;
  if (launch.kind === 'xapi') return launch.auth;
  if (token) return `Basic ${token}`;
  const fresh = await fetchToken(launch.fetch);
  remember({ token: fresh });
  return `Basic ${fresh}`;
}

async function launchDataOf(lrs: Lrs, launch: Launch): Promise<LaunchData> {
  if (launch.kind === 'xapi') return NO_LAUNCH_DATA;
  const stored = await lrs.state(DOCUMENTS.launchData);
  if (!stored) throw new LmsError('refused', 'no launch data');
  const data = launchDataFrom(stored.text);
  // The course has neither sound nor another language: the preferences are read because an LMS waits for it.
  await lrs.profile(DOCUMENTS.preferences);
  return data;
}

/** The LMS's name for the session; a plain launch has none, and gets one that a second try finds. */
function sessionId({ contextTemplate }: LaunchData, { memory, remember }: Remembering): string {
  const id = contextTemplate.extensions?.[EXTENSIONS.session];
  if (typeof id === 'string') return id;
  const { name = randomUuid() } = memory;
  remember({ name });
  return name;
}

async function initialize(lrs: Lrs, context: LaunchContext, clock: SessionClock): Promise<void> {
  const timestamp = new Date(clock.begun).toISOString();
  const statement = definedStatement(context, 'initialized', { timestamp, spent: 0 });
  const status = await lrs.post([statement]);
  const taken = (status >= 200 && status < 300) || status === 409;
  // An answer that got lost: the statement is there, and a second one is refused.
  if (!taken && !(await lrs.has(statement.id))) throw new LmsError('refused', `status ${status}`);
}
