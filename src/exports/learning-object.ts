import type { Module } from '../domain/course/course.ts';
import type { Question } from '../domain/question/question.ts';
import { xml, type XmlElement } from './xml.ts';

/** What metadata says of a thing in a package. */
export interface LearningObject {
  /** Its object in a record, such as `question/seat/reserved-seat`. */
  readonly entry: string;
  readonly title: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly licence?: string;
  readonly objectives?: readonly { readonly id: string; readonly text: string }[];
}

/** The objective that a question asks for, and what it rests on, as metadata. */
export function questionMetadata(
  module: Module,
  { objective: id, ideas, ...question }: Question,
): Pick<LearningObject, 'keywords' | 'objectives'> {
  const objective = module.objectives.find((each) => each.id === id);
  const level = question.level ?? objective?.level;
  return {
    keywords: [question.pool, ...(level ? [level] : []), ...ideas],
    objectives: objective ? [objective] : [],
  };
}

/** Metadata after IEEE 1484.12.3 (LOM). The prefix names its namespace in the file. */
export function learningObject(
  { entry, title, description, keywords = [], licence, objectives = [] }: LearningObject,
  prefix: string,
  language: string,
): XmlElement {
  const lom = (name: string, ...children: readonly (XmlElement | string | undefined)[]) =>
    xml(`${prefix}:${name}`, {}, ...children);
  const text = (value: string) => xml(`${prefix}:string`, { language }, value);
  return lom(
    'lom',
    lom(
      'general',
      lom('identifier', lom('catalog', 'course'), lom('entry', entry)),
      lom('title', text(title)),
      lom('language', language),
      description ? lom('description', text(description)) : undefined,
      ...keywords.map((keyword) => lom('keyword', text(keyword))),
    ),
    licence ? lom('rights', lom('description', text(licence))) : undefined,
    ...objectives.map((objective) =>
      lom(
        'classification',
        lom('purpose', lom('source', 'LOMv1.0'), lom('value', 'educational objective')),
        lom(
          'taxonPath',
          lom('source', text('objective')),
          lom('taxon', lom('id', objective.id), lom('entry', text(objective.text))),
        ),
      ),
    ),
  );
}
