import { alignmentOf, QUESTIONS_AT_LEVEL, type Alignment } from '../../domain/course/alignment.ts';
import type { ReadModule } from '../read-module.ts';
import type { ReportAt, Rule } from './rule.ts';

type WholeModule = ReadModule & Required<Pick<ReadModule, 'fields'>>;

/** Modules that are ready; one that is coming owes nothing yet. */
const readyModules = (modules: readonly ReadModule[]): readonly WholeModule[] =>
  modules.filter(
    (module): module is WholeModule =>
      module.fields?.values.status === 'ready' && module.lessons.length > 0,
  );

/** Each objective is taught by a lesson, practised by a check, and assessed at its level. */
export const objectivesAreAligned: Rule = (content, reportAt) => {
  for (const module of readyModules(content.modules)) {
    const aligned = alignmentOf({
      objectives: module.fields.values.objectives,
      lessons: module.lessons.map(({ lesson }) => lesson),
      questions: module.bank?.questions.map(({ question }) => question) ?? [],
    });
    for (const [place, each] of aligned.entries()) {
      const line = module.fields.lineOf('objectives', place, 'id');
      reportObjective(each, (code, message, remedy) => {
        reportAt(module.file, code, line, message, remedy);
      });
    }
  }
};

type Say = (code: Parameters<ReportAt>[1], message: string, remedy: string) => void;

function reportObjective({ objective, lessons, checks, atLevel }: Alignment, say: Say): void {
  const { id, level } = objective;
  if (lessons.length === 0) {
    say(
      'untaught-objective',
      `No lesson teaches "${id}".`,
      `Add it to "objectives:" of the lesson that does, or write one.`,
    );
  }
  if (checks.length === 0) {
    say(
      'unpractised-objective',
      `No check practises "${id}".`,
      `Write a question with "objective: ${id}" and "pool: check", and ask it in a lesson.`,
    );
  }
  if (atLevel.length < QUESTIONS_AT_LEVEL) {
    const found = ['No question asks', 'Only one question asks'][atLevel.length] ?? '';
    say(
      'unassessed-objective',
      `${found} for "${id}" at its level, which is "${level}".`,
      `Write ${QUESTIONS_AT_LEVEL} or more for the quiz or the final assessment that ask at this level.`,
    );
  }
}

/** Every idea is taught by a lesson, and what modules and questions rest on is what their lessons teach. */
export const ideasAreTaught: Rule = (content, reportAt) => {
  const taught = new Set<string>();
  for (const { fields, lessons } of content.modules) {
    for (const { lesson } of lessons) for (const idea of lesson.ideas) taught.add(idea);
    if (fields?.values.status === 'coming')
      for (const idea of fields.values.ideas) taught.add(idea);
  }
  for (const { file, source, lineOf } of content.sources) {
    for (const [place, { id }] of source.ideas.entries()) {
      if (taught.has(id)) continue;
      reportAt(
        file,
        'untaught-idea',
        lineOf('ideas', place, 'id'),
        `No lesson teaches "${id}".`,
        'Cite it in the lesson where it belongs.',
      );
    }
  }
  const known = new Set(content.sources.flatMap(({ source }) => source.ideas.map(({ id }) => id)));
  for (const module of readyModules(content.modules)) reportIdeas(module, known, reportAt);
};

/** What a module lists, what its lessons teach and what its questions rest on are the same ideas. */
function reportIdeas(
  { file, fields, lessons, bank }: WholeModule,
  known: ReadonlySet<string>,
  reportAt: ReportAt,
): void {
  const taught = new Set(lessons.flatMap(({ lesson }) => lesson.ideas));
  const isOrphan = (idea: string) => known.has(idea) && !taught.has(idea);
  for (const [place, idea] of fields.values.ideas.entries()) {
    if (!isOrphan(idea)) continue;
    reportAt(
      file,
      'untaught-idea',
      fields.lineOf('ideas', place),
      `The module rests on "${idea}", which none of its lessons teaches.`,
      'Cite it in a lesson, or take it out.',
    );
  }
  for (const { question, line } of bank?.questions ?? []) {
    for (const idea of question.ideas.filter(isOrphan)) {
      reportAt(
        bank?.file ?? '',
        'untaught-idea',
        line,
        `"${question.id}" rests on "${idea}", which no lesson of its module teaches.`,
        'Name an idea that is taught, or teach this one.',
      );
    }
  }
  for (const { file: own, lesson, lineOf } of lessons) {
    for (const [place, idea] of lesson.ideas.entries()) {
      if (!known.has(idea) || fields.values.ideas.includes(idea)) continue;
      reportAt(
        own,
        'unlisted-idea',
        lineOf('ideas', place),
        `The lesson teaches "${idea}", which its module does not list.`,
        `Add it to "ideas:" of ${file}.`,
      );
    }
  }
}
