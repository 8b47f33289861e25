import { ID } from '../../authoring/schema.ts';
import type { Rule } from './rule.ts';

/** The same id may not belong to two sources, or to two things of a kind. */
export const ideasAreUnique: Rule = (content, reportAt) => {
  const seen = new Map<string, string>();
  for (const { file, source, lineOf } of content.sources) {
    for (const [place, { id }] of source.ideas.entries()) {
      const other = seen.get(id);
      if (other)
        reportAt(
          file,
          'duplicate-id',
          lineOf('ideas', place, 'id'),
          `The idea "${id}" stands in ${other} already.`,
          'Give one of the two another id.',
        );
      seen.set(id, file);
    }
  }
};

/** A module that is ready has lessons; one that is not listed would never be seen. */
export const modulesAreComplete: Rule = (content, reportAt) => {
  const listed = content.course?.values.modules ?? [];
  for (const { id, file, fields, lessons } of content.modules) {
    if (content.course && ID.test(id) && !listed.includes(id)) {
      reportAt(
        file,
        'unknown-module',
        1,
        `The module "${id}" is not in course.yaml.`,
        `Add "${id}" to "modules:", where it is taught.`,
      );
    }
    if (fields?.values.status === 'ready' && lessons.length === 0) {
      reportAt(
        file,
        'missing-text',
        fields.lineOf('status'),
        `The module "${id}" is ready and has no lessons.`,
        'Write a lesson, or set "status: coming".',
      );
    }
  }
};
