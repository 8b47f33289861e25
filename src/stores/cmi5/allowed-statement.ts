import type { PackagedQuestion, PackageOutline } from '../../domain/packaged/outline.ts';
import { objectiveIri } from '../../domain/packaged/iri.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { nameUuid } from '../name-uuid.ts';
import { contextOf } from './context.ts';
import type { LaunchContext, Said } from './defined-statement.ts';
import { durationOf } from './duration.ts';
import { interactionOf } from './interaction.ts';
import type { Activity, XapiStatement } from './xapi-statement.ts';
import { ACTIVITY_TYPES, EXTENSIONS, XAPI_VERBS } from './vocabulary.ts';

/**
 * An answer to a question as a statement that cmi5 allows (7.1.3). Its id is that of the record's
 * own statement, so that it is known again however often it is sent. The question's IRI is derived
 * from the activity's in the way that cmi5's best practices name.
 */
export function answeredStatement(
  { launch, data }: LaunchContext,
  outline: PackageOutline,
  question: PackagedQuestion,
  statement: Statement,
  { timestamp, spent }: Pick<Said, 'timestamp' | 'spent'>,
): XapiStatement {
  const { actor, activity, registration } = launch;
  const { response, definition } = interactionOf(question, outline.language, statement);
  const name = { [outline.language]: question.text };
  const [, module = '', id = ''] = question.object.split('/');
  const { success, score, confidence } = statement;
  const extension = `${withoutSlash(activity)}/extensions/confidence`;
  return {
    id: statement.id,
    actor,
    verb: XAPI_VERBS.answered,
    object: {
      id: `${withoutSlash(activity)}/test/${module}-${question.pool}/question/${id}`,
      objectType: 'Activity',
      definition: {
        type: ACTIVITY_TYPES.interaction,
        name,
        description: name,
        ...definition,
      },
    },
    result: {
      response,
      ...(success !== undefined && { success }),
      ...(score !== undefined && { score: { scaled: score } }),
      duration: durationOf(spent),
      ...(confidence !== undefined && { extensions: { [extension]: confidence } }),
    },
    context: contextOf(data.contextTemplate, {
      registration,
      parent: [{ id: activity, objectType: 'Activity' }, ...objectiveActivity(data, question)],
    }),
    timestamp,
  };
}

/** How far the learner is, in whole hundredths, as cmi5's best practices say it. */
export function progressedStatement(
  { launch, data, session }: LaunchContext,
  progress: number,
  timestamp: string,
): XapiStatement {
  const { actor, activity, registration } = launch;
  return {
    id: nameUuid(activity, session, JSON.stringify(actor), `progressed ${progress}`),
    actor,
    verb: XAPI_VERBS.progressed,
    object: { id: activity, objectType: 'Activity' },
    result: { extensions: { [EXTENSIONS.progress]: progress } },
    context: contextOf(data.contextTemplate, { registration }),
    timestamp,
  };
}

/** The objective of a question under the id that it has in the course structure. */
function objectiveActivity(
  { contextTemplate }: LaunchContext['data'],
  { objective }: PackagedQuestion,
): readonly Activity[] {
  const { grouping = [] } = contextTemplate.contextActivities ?? {};
  const [publisher] = Array.isArray(grouping) ? (grouping as readonly Activity[]) : [];
  const id = publisher && objectiveIri(publisher.id, objective);
  const definition = { type: ACTIVITY_TYPES.objective };
  return id ? [{ id, objectType: 'Activity', definition }] : [];
}

const withoutSlash = (iri: string): string => iri.replace(/\/$/, '');
