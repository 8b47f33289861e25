import { FINAL_OBJECT, type Statement } from './statement.ts';

/** What a certificate says of a record: the final assessment passed first, and what it rests on. */
export interface CertificateFacts {
  /** When it was passed, by the clock of the learner's device: ISO 8601 in UTC. */
  readonly passedAt: string;
  /** Version of the course at that time. */
  readonly version: string;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  /** Number of questions asked, answered or not, and of those answered right. */
  readonly asked: number;
  readonly right: number;
  /** The statements that it rests on: what was answered and graded in the attempt, and its result. */
  readonly evidence: readonly Statement[];
}

/** What a certificate can say; undefined until the final assessment was passed. */
export const certificateFacts = (statements: readonly Statement[]): CertificateFacts | undefined =>
  certificatesIn(statements)[0];

/** What each certificate of a record can say: one for every attempt that was passed, the first one first. */
export function certificatesIn(statements: readonly Statement[]): readonly CertificateFacts[] {
  return statements
    .filter(({ verb, object }) => verb === 'passed' && object === FINAL_OBJECT)
    .map((passed) => {
      const graded = statements.filter(
        ({ verb, attempt, success }) =>
          verb === 'answered' && attempt === passed.attempt && success !== undefined,
      );
      return {
        passedAt: passed.at,
        version: passed.version,
        score: passed.score ?? 0,
        // A record whose beginning is lost still holds the answers.
        asked: Math.max(askedIn(statements, passed.attempt), graded.length),
        right: graded.filter(({ success }) => success).length,
        evidence: [...graded, passed],
      };
    });
}

/** Number of questions that an attempt drew: the statement that began it names them. */
const askedIn = (statements: readonly Statement[], attempt: string | undefined): number =>
  statements.find(({ id, object }) => id === attempt && object === FINAL_OBJECT)?.response
    ?.length ?? 0;

/**
 * The text that a certificate's code is made of, apart from the name. The same record gives the
 * same text, on any device, in whatever order its statements are listed, and whatever was learned
 * since. It wants statements as they were recorded: today's names may be others tomorrow.
 */
export function certificateText(course: string, facts: CertificateFacts): string {
  const lines = facts.evidence
    .map(({ id, object, at, response = [], success, score }) =>
      JSON.stringify([id, object, at, response, success ?? null, score ?? null]),
    )
    .sort();
  return ['empty-chair certificate 1', course, facts.version, ...lines].join('\n');
}

/** A name without what people write now one way and now another: capitals, blanks, apostrophes and hyphens. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
