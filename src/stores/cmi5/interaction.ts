import { identifierFrom } from '../../domain/packaged/lms-text.ts';
import type { PackagedQuestion } from '../../domain/packaged/outline.ts';
import { responseInXapi } from '../../domain/packaged/response-syntax.ts';
import { numberFrom } from '../../domain/question/number.ts';
import type { Response } from '../../domain/question/response.ts';
import type { Statement } from '../../domain/record/statement.ts';
import type { ActivityDefinition, Component } from './xapi-statement.ts';

/** An answer as xAPI writes it (1.0.3, Data 2.4.4.1), and how its question is answered. */
export interface Interaction {
  readonly response: string;
  readonly definition: Omit<ActivityDefinition, 'type'>;
}

/**
 * An answer in the syntax of its interaction type, which is that of SCORM 2004. The keys of a
 * package are sealed: the pattern of right answers is there once the learner has found it.
 * `language` is that of the question, as a BCP 47 tag.
 */
export function interactionOf(
  question: PackagedQuestion,
  language: string,
  statement: Statement,
): Interaction {
  const response = written(question, statement.response ?? []);
  const found = statement.success === true && response !== '';
  return {
    response,
    definition: {
      interactionType: question.kind,
      // A number is right in a range, here from itself to itself.
      ...(found && {
        correctResponsesPattern: [
          question.kind === 'numeric' ? `${response}[:]${response}` : response,
        ],
      }),
      ...componentsOf(question, language),
    },
  };
}

/** A number stays one however large it is; nothing answered is nothing, and not `false`. */
function written(question: PackagedQuestion, response: Response): string {
  const [first = ''] = response;
  if (response.length === 0) return '';
  if (question.kind === 'numeric') return `${numberFrom(first) ?? first}`;
  return responseInXapi(question, response).response ?? '';
}

function componentsOf(question: PackagedQuestion, language: string): Partial<ActivityDefinition> {
  const { kind, items, itemTexts, values, valueTexts } = question;
  const components = (ids: readonly string[], texts: readonly string[]): readonly Component[] =>
    ids.map((id, index) => {
      const text = texts[index];
      return { id: identifierFrom(id), ...(text && { description: { [language]: text } }) };
    });
  switch (kind) {
    case 'choice':
    case 'sequencing':
      return { choices: components(items, itemTexts) };
    case 'matching':
      return { source: components(items, itemTexts), target: components(values, valueTexts) };
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return {};
    default:
      return kind satisfies never;
  }
}
