import { identifierFrom } from '../../domain/packaged/lms-text.ts';
import type { PackagedQuestion } from '../../domain/packaged/outline.ts';
import { responseIn2004 } from '../../domain/packaged/response-syntax.ts';
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
 */
export function interactionOf(question: PackagedQuestion, statement: Statement): Interaction {
  const response = written(question, statement.response ?? []);
  const found = statement.success === true && response !== '';
  return {
    response,
    definition: {
      interactionType: question.kind,
      ...(found && { correctResponsesPattern: [response] }),
      ...componentsOf(question),
    },
  };
}

/** A number stays one however large it is; nothing answered is nothing, and not `false`. */
function written(question: PackagedQuestion, response: Response): string {
  const [first = ''] = response;
  if (response.length === 0) return '';
  if (question.kind === 'numeric') return `${numberFrom(first) ?? first}`;
  return responseIn2004(question, response).response ?? '';
}

function componentsOf({ kind, items, values }: PackagedQuestion): Partial<ActivityDefinition> {
  switch (kind) {
    case 'choice':
    case 'sequencing':
      return { choices: items.map(component) };
    case 'matching':
      return { source: items.map(component), target: values.map(component) };
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return {};
    default:
      return kind satisfies never;
  }
}

const component = (id: string): Component => ({ id: identifierFrom(id) });
