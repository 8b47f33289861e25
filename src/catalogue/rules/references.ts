import { suggestion, type FindingCode } from '../../authoring/finding.ts';
import type { ReadContent } from '../read-content.ts';
import { referencesIn, type Noun } from './reference-list.ts';
import type { Rule } from './rule.ts';

const CODES: Readonly<Record<Noun, FindingCode>> = {
  module: 'unknown-module',
  objective: 'unknown-objective',
  idea: 'unknown-idea',
  'learning path': 'unknown-path',
  lesson: 'unknown-lesson',
  term: 'unknown-term',
};

/** Every id that a file names belongs to something that exists. */
export const referencesExist: Rule = (content, reportAt) => {
  const all = idsOf(content);
  for (const { noun, id, file, line, known = all[noun] } of referencesIn(content)) {
    if (known.includes(id)) continue;
    reportAt(file, CODES[noun], line, `There is no ${noun} "${id}".`, suggestion(id, known));
  }
};

/** Everything that there is, by what it is. Objectives belong to their module, and stand with the reference. */
function idsOf(content: ReadContent): Readonly<Record<Noun, readonly string[]>> {
  return {
    module: content.modules.map(({ id }) => id),
    objective: [],
    idea: content.sources.flatMap(({ source }) => source.ideas.map(({ id }) => id)),
    'learning path': content.course?.values.paths.map(({ id }) => id) ?? [],
    lesson: content.modules.flatMap(({ id, lessons }) =>
      lessons.map(({ lesson }) => `${id}/${lesson.id}`),
    ),
    term: content.terms.map(({ term }) => term.id),
  };
}
