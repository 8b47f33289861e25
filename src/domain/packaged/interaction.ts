import type { QuestionKind } from '../question/question.ts';
import type { Response } from '../question/response.ts';
import type { Statement } from '../record/statement.ts';
import { identifierFrom, shortened } from './lms-text.ts';
import type { PackagedQuestion } from './outline.ts';
import { responseIn12, responseIn2004, type WrittenResponse } from './response-syntax.ts';
import { timeOfDay, timespan, duration, timestamp } from './scorm-time.ts';

export type ScormVersion = '1.2' | '2004';

/** An answer to a question, in the syntax of one version of SCORM. */
export interface Interaction {
  /** `<module>.<question>`, as `identifierFrom` writes it. */
  readonly id: string;
  readonly type: QuestionKind;
  readonly objective: string;
  readonly time: string;
  readonly weighting: string;
  /** Undefined where the version has no way to write it. */
  readonly response?: string;
  /** The right answer, once it is known. */
  readonly pattern?: string;
  readonly result: string;
  readonly latency: string;
  readonly description: string;
}

/** A question, and its right answer where that is known: a sealed key is not opened for an LMS. */
export interface KnownQuestion {
  readonly question: PackagedQuestion;
  readonly right?: Response;
}

/** Characters of a description that every LMS takes (SCORM 2004 RTE, localized string, SPM 250). */
const LONGEST_DESCRIPTION = 250;

/** An answer as an LMS reports it. `seconds` is how long the learner took. */
export function interactionOf(
  { question, right }: KnownQuestion,
  statement: Statement,
  seconds: number,
  version: ScormVersion,
): Interaction {
  const write = version === '1.2' ? responseIn12 : responseIn2004;
  const { type, response } = write(question, statement.response ?? []);
  const pattern = right && patternOf(write(question, right), type, version);
  return {
    id: identifierFrom(question.object),
    type,
    objective: identifierFrom(question.objective),
    time: (version === '1.2' ? timeOfDay : timestamp)(statement.at),
    weighting: `${question.points}`,
    ...(response && { response }),
    ...(pattern && { pattern }),
    result: statement.success ? 'correct' : version === '1.2' ? 'wrong' : 'incorrect',
    latency: (version === '1.2' ? timespan : duration)(seconds),
    description: shortened(question.text.replace(/^\{/, '('), LONGEST_DESCRIPTION),
  };
}

/** A pattern of the type that the answer is reported in; none where the two have to differ. */
function patternOf(
  { type, response }: WrittenResponse,
  answered: QuestionKind,
  version: ScormVersion,
): string | undefined {
  if (type !== answered || !response) return undefined;
  // A range from a number to itself (SCORM 2004 RTE 4.2.9.1).
  return type === 'numeric' && version === '2004' ? `${response}[:]${response}` : response;
}
