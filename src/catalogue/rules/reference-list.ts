import { componentsIn } from '../../domain/prose/prose.ts';
import type { ReadContent } from '../read-content.ts';
import type { ReadModule } from '../read-module.ts';
import { textsIn } from './rule.ts';

/** What an id may stand for. */
export type Noun = 'module' | 'objective' | 'idea' | 'learning path' | 'lesson' | 'term';

/** An id that a file names, and where. */
export interface Reference {
  readonly noun: Noun;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** What the id may be, where that depends on the place; otherwise anything of its noun. */
  readonly known?: readonly string[];
}

type Lines = (...path: readonly PropertyKey[]) => number;

/** References from a list of ids in a file's fields. */
const listed = (
  noun: Noun,
  ids: readonly string[],
  file: string,
  lineOf: Lines,
  ...path: readonly PropertyKey[]
): Reference[] => ids.map((id, place) => ({ noun, id, file, line: lineOf(...path, place) }));

/** References that all stand in one line. */
const inLine = (noun: Noun, ids: readonly string[], file: string, line: number): Reference[] =>
  ids.map((id) => ({ noun, id, file, line }));

/** Every id that a file of the content names. */
export function referencesIn(content: ReadContent): readonly Reference[] {
  return [
    ...fromCourse(content),
    ...content.modules.flatMap(fromModule),
    ...content.practices.flatMap(({ file, practice, lineOf }) => [
      ...inLine('module', practice.module ? [practice.module] : [], file, lineOf('module')),
      ...listed('idea', practice.ideas, file, lineOf, 'ideas'),
    ]),
    ...content.guidance.flatMap(({ file, page, lineOf }) => [
      ...listed('learning path', page.audience, file, lineOf, 'audience'),
      ...listed('idea', page.ideas, file, lineOf, 'ideas'),
      ...listed('lesson', page.taught, file, lineOf, 'taught'),
    ]),
    ...content.terms.flatMap(({ term, line }) => inLine('idea', term.ideas, 'glossary.md', line)),
    ...content.checklists.flatMap(({ file, checklist, lineOfItem }) =>
      checklist.items.flatMap(({ id, ideas, lessons }) => [
        ...inLine('idea', ideas, file, lineOfItem.get(id) ?? 1),
        ...inLine('lesson', lessons, file, lineOfItem.get(id) ?? 1),
      ]),
    ),
    ...textsIn(content).flatMap(({ file, body }) => [
      ...componentsIn(body, 'Term').flatMap(({ attributes, line }) =>
        inLine('term', attributes['id'] ? [attributes['id']] : [], file, line),
      ),
      ...[...componentsIn(body, 'Cite'), ...componentsIn(body, 'Phrase')].flatMap(
        ({ attributes, line }) => inLine('idea', attributes['idea']?.split(' ') ?? [], file, line),
      ),
    ]),
  ];
}

function fromCourse({ course }: ReadContent): readonly Reference[] {
  if (!course) return [];
  const { values, lineOf } = course;
  return [
    ...listed('module', values.modules, 'course.yaml', lineOf, 'modules'),
    ...values.paths.flatMap(({ modules }, index) =>
      listed('module', modules, 'course.yaml', lineOf, 'paths', index, 'modules'),
    ),
  ];
}

function fromModule(read: ReadModule): readonly Reference[] {
  const { file, fields, lessons, bank, scenario, session } = read;
  // Objectives of a module whose file could not be read are not known, so none is missed.
  const known = fields?.values.objectives.map(({ id }) => id);
  const ofModule = (references: Reference[]): Reference[] =>
    known ? references.map((reference) => ({ ...reference, known })) : [];
  return [
    ...(fields ? listed('idea', fields.values.ideas, file, fields.lineOf, 'ideas') : []),
    ...lessons.flatMap(({ file: own, lesson, lineOf }) => [
      ...ofModule(listed('objective', lesson.objectives, own, lineOf, 'objectives')),
      ...listed('idea', lesson.ideas, own, lineOf, 'ideas'),
    ]),
    ...(session
      ? listed('idea', session.session.ideas, session.file, session.lineOf, 'ideas')
      : []),
    ...(bank?.questions ?? []).flatMap(({ question, line }) => [
      ...ofModule(inLine('objective', [question.objective], bank?.file ?? '', line)),
      ...inLine('idea', question.ideas, bank?.file ?? '', line),
    ]),
    ...(scenario?.scenario.scenes ?? []).flatMap(({ id, ideas }) =>
      inLine('idea', ideas, scenario?.file ?? '', scenario?.lineOfScene.get(id) ?? 1),
    ),
  ];
}
