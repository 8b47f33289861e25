/** A text in several languages, by BCP 47 tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** A verb of xAPI: its IRI, and how it is shown. */
export interface XapiVerb {
  readonly id: string;
  readonly display: LanguageMap;
}

const adl = (word: string): XapiVerb => ({
  id: `http://adlnet.gov/expapi/verbs/${word}`,
  display: { en: word },
});

/** The verbs that are sent: those of cmi5 (9.3), and of those it allows besides, two. */
export const XAPI_VERBS = {
  initialized: adl('initialized'),
  completed: adl('completed'),
  passed: adl('passed'),
  failed: adl('failed'),
  terminated: adl('terminated'),
  answered: adl('answered'),
  progressed: adl('progressed'),
} as const;

/** Verbs of the statements that cmi5 defines, and says how often they may be sent. */
export type DefinedVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/** Activities that mark a statement as one of cmi5's, and as one that decides (9.6.2). */
export const CATEGORIES = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** Extensions of context and result, by what they tell (9.5.5, 9.6.3). */
export const EXTENSIONS = {
  session: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

/** Types of activities in the vocabulary of ADL. */
export const ACTIVITY_TYPES = {
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  objective: 'http://adlnet.gov/expapi/activities/objective',
} as const;

/** Documents of the State and Agent Profile resources by the names that cmi5 gives them (10, 11). */
export const DOCUMENTS = {
  launchData: 'LMS.LaunchData',
  preferences: 'cmi5LearnerPreferences',
} as const;
