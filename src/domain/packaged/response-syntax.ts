import { numberFrom } from '../question/number.ts';
import type { QuestionKind } from '../question/question.ts';
import type { Response } from '../question/response.ts';
import { identifierFrom, shortened } from './lms-text.ts';
import type { PackagedQuestion } from './outline.ts';
import { readableNames, type NameOf } from './readable-names.ts';

/** A response in the syntax of an LMS, and the type of interaction whose syntax it is. */
export interface WrittenResponse {
  readonly type: QuestionKind;
  readonly response?: string;
}

/** Names of items in SCORM 1.2, which has one character for each (CMIFeedback). */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The longest response in SCORM 1.2 (CMIString255). */
const LONGEST_12 = 255;
/** The longest text of one gap in SCORM 2004 (localized string, SPM 250). */
const LONGEST_2004 = 250;

/** A response as SCORM 1.2 writes it: items by a letter for their place in the order of their ids. */
export function responseIn12(question: PackagedQuestion, response: Response): WrittenResponse {
  const { kind, items, values } = question;
  switch (kind) {
    case 'true-false':
      return written(kind, response[0] === question.affirms ? 't' : 'f');
    case 'choice':
    case 'sequencing':
      return written(
        kind,
        joined(
          response.map((id) => letterOf(items, id)),
          ',',
        ),
      );
    case 'matching': {
      const pairs = pairsIn(response).map(([row, value]) =>
        joined([letterOf(items, row), letterOf(values, value)], '.'),
      );
      return written(kind, joined(pairs, ','));
    }
    case 'fill-in':
      return written(kind, shortened(response.join(','), LONGEST_12));
    case 'numeric':
      return numeric(response, LONGEST_12);
    default:
      return kind satisfies never;
  }
}

/** A response as SCORM 2004 writes it (RTE 4.2.9.2): items by words that a report shows. */
export const responseIn2004 = (question: PackagedQuestion, response: Response): WrittenResponse =>
  responseBy(
    question,
    response,
    readableNames(question.items, question.itemTexts),
    readableNames(question.values, question.valueTexts),
  );

/** A response as xAPI writes it: as SCORM 2004, but items by their ids, whose texts stand beside. */
export const responseInXapi = (question: PackagedQuestion, response: Response): WrittenResponse =>
  responseBy(question, response, identifierFrom, identifierFrom);

function responseBy(
  question: PackagedQuestion,
  response: Response,
  itemName: NameOf,
  valueName: NameOf,
): WrittenResponse {
  const { kind } = question;
  switch (kind) {
    case 'true-false':
      return written(kind, response[0] === question.affirms ? 'true' : 'false');
    case 'choice':
    case 'sequencing':
      return written(kind, response.map(itemName).join('[,]'));
    case 'matching': {
      const pairs = pairsIn(response).map(
        ([row, value]) => `${itemName(row)}[.]${valueName(value)}`,
      );
      return written(kind, pairs.join('[,]'));
    }
    case 'fill-in':
      return written(kind, response.map(gapIn2004).join('[,]'));
    case 'numeric':
      return numeric(response.map(gapIn2004), LONGEST_2004);
    default:
      return kind satisfies never;
  }
}

function written(type: QuestionKind, response: string | undefined): WrittenResponse {
  return { type, ...(response && /[^[\],]/.test(response) && { response }) };
}

/** Letters or pairs behind each other; nothing when one of them is not known. */
function joined(parts: readonly (string | undefined)[], mark: string): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(mark) : undefined;
}

function letterOf(ids: readonly string[], id: string): string | undefined {
  return LETTERS[ids.indexOf(id)];
}

const pairsIn = (response: Response): readonly (readonly [string, string])[] =>
  response.map((pair) => {
    const dot = pair.indexOf('.');
    return [pair.slice(0, dot), pair.slice(dot + 1)];
  });

/** A text without what would part it from others or begin a property (RTE 4.1.1.6). */
const gapIn2004 = (text: string): string =>
  shortened(text, LONGEST_2004)
    .replaceAll('[,]', '[ ,]')
    .replace(/^\{/, '(')
    .slice(0, LONGEST_2004);

/** Moodle takes no more than five digits before the point, and no exponent. */
const LARGEST = 99_999;

/** A number that is typed; as a text where it is none, or larger than every LMS takes. */
function numeric(response: Response, longest: number): WrittenResponse {
  const typed = response[0] ?? '';
  const value = numberFrom(typed);
  if (value === undefined || Math.abs(value) > LARGEST) {
    return written('fill-in', shortened(typed, longest));
  }
  return written('numeric', value.toFixed(7).replace(/\.?0+$/, '') || '0');
}
