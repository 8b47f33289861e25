import type { LanguageMap, XapiVerb } from './vocabulary.ts';

/** Who learns, as the LMS names them; nothing of it is read, all of it is handed back. */
export type Actor = Readonly<Record<string, unknown>>;

/** Something that a statement is about or that it belongs to. */
export interface Activity {
  readonly id: string;
  readonly objectType?: 'Activity';
  readonly definition?: ActivityDefinition;
}

/** What an activity is called and of which type it is; of a question also how it is answered. */
export interface ActivityDefinition {
  readonly type: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

/** A part of a question that can be chosen, placed or paired. */
export interface Component {
  readonly id: string;
  readonly description?: LanguageMap;
}

/** A score; `raw` is a whole number between `min` and `max` (cmi5 9.5.1). */
export interface Score {
  readonly scaled: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

/** What came of it. */
export interface Result {
  readonly score?: Score;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Where a statement belongs. */
export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A statement as a learning record store takes it (xAPI 1.0.3, Data 2.4). */
export interface XapiStatement {
  /** UUID. */
  readonly id: string;
  readonly actor: Actor;
  readonly verb: XapiVerb;
  readonly object: Activity;
  readonly result?: Result;
  readonly context?: Context;
  /** ISO 8601 in UTC. */
  readonly timestamp: string;
}
