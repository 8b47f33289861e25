import { suggestion, type FindingCode } from '../../authoring/finding.ts';
import { ID } from '../../authoring/schema.ts';
import { componentsIn } from '../../domain/prose/prose.ts';
import { textsIn, type ReportAt, type Rule } from './rule.ts';

/** Every id that a file names belongs to something that exists. */
export const referencesExist: Rule = (content, reportAt) => {
  const modules = content.modules.map(({ id }) => id);
  const ideas = content.sources.flatMap(({ source }) => source.ideas.map(({ id }) => id));
  const paths = content.course?.values.paths.map(({ id }) => id) ?? [];
  const terms = content.terms.map(({ term }) => term.id);
  const lessons = content.modules.flatMap(({ id, lessons: own }) =>
    own.map(({ lesson }) => `${id}/${lesson.id}`),
  );
  const check = checker(reportAt);

  const { course } = content;
  for (const [place, module] of course?.values.modules.entries() ?? []) {
    check(
      'unknown-module',
      'course.yaml',
      course?.lineOf('modules', place),
      'module',
      module,
      modules,
    );
  }
  for (const [index, path] of course?.values.paths.entries() ?? []) {
    for (const [place, module] of path.modules.entries()) {
      check(
        'unknown-module',
        'course.yaml',
        course?.lineOf('paths', index, 'modules', place),
        'module',
        module,
        modules,
      );
    }
  }
  for (const { file, fields, lessons: own, bank, scenario } of content.modules) {
    const objectives = fields?.values.objectives.map(({ id }) => id) ?? [];
    for (const [place, idea] of fields?.values.ideas.entries() ?? []) {
      check('unknown-idea', file, fields?.lineOf('ideas', place), 'idea', idea, ideas);
    }
    for (const { file: lessonFile, lesson, lineOf } of own) {
      for (const [place, objective] of fields ? lesson.objectives.entries() : []) {
        check(
          'unknown-objective',
          lessonFile,
          lineOf('objectives', place),
          'objective',
          objective,
          objectives,
        );
      }
      for (const [place, idea] of lesson.ideas.entries()) {
        check('unknown-idea', lessonFile, lineOf('ideas', place), 'idea', idea, ideas);
      }
    }
    for (const { question, line } of bank?.questions ?? []) {
      if (fields)
        check(
          'unknown-objective',
          bank?.file ?? '',
          line,
          'objective',
          question.objective,
          objectives,
        );
      for (const idea of question.ideas)
        check('unknown-idea', bank?.file ?? '', line, 'idea', idea, ideas);
    }
    for (const scene of scenario?.scenario.scenes ?? []) {
      for (const idea of scene.ideas) {
        check(
          'unknown-idea',
          scenario?.file ?? '',
          scenario?.lineOfScene.get(scene.id),
          'idea',
          idea,
          ideas,
        );
      }
    }
  }
  for (const { file, page, lineOf } of content.guidance) {
    for (const [place, path] of page.audience.entries())
      check('unknown-path', file, lineOf('audience', place), 'learning path', path, paths);
    for (const [place, idea] of page.ideas.entries())
      check('unknown-idea', file, lineOf('ideas', place), 'idea', idea, ideas);
    for (const [place, lesson] of page.taught.entries())
      check('unknown-lesson', file, lineOf('taught', place), 'lesson', lesson, lessons);
  }
  for (const { term, line } of content.terms) {
    for (const idea of term.ideas) check('unknown-idea', 'glossary.md', line, 'idea', idea, ideas);
  }
  for (const { file, checklist, lineOfItem } of content.checklists) {
    for (const item of checklist.items) {
      const line = lineOfItem.get(item.id);
      for (const idea of item.ideas) check('unknown-idea', file, line, 'idea', idea, ideas);
      for (const lesson of item.lessons)
        check('unknown-lesson', file, line, 'lesson', lesson, lessons);
    }
  }
  for (const { file, body } of textsIn(content)) {
    for (const { attributes, line } of componentsIn(body, 'Term')) {
      if (attributes['id']) check('unknown-term', file, line, 'term', attributes['id'], terms);
    }
    for (const { attributes, line } of [
      ...componentsIn(body, 'Cite'),
      ...componentsIn(body, 'Phrase'),
    ]) {
      for (const idea of attributes['idea']?.split(' ') ?? [])
        check('unknown-idea', file, line, 'idea', idea, ideas);
    }
  }
};

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

function checker(reportAt: ReportAt) {
  return (
    code: FindingCode,
    file: string,
    line: number | undefined,
    noun: string,
    id: string,
    known: readonly string[],
  ): void => {
    if (known.includes(id)) return;
    reportAt(file, code, line ?? 1, `There is no ${noun} "${id}".`, suggestion(id, known));
  };
}
