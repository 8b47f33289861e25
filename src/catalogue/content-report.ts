import type { Finding, ItemCode } from '../authoring/finding.ts';
import { alignmentOf, levelOf } from '../domain/course/alignment.ts';
import { LEVELS, type Level } from '../domain/course/course.ts';
import { wordsIn } from '../domain/prose/text.ts';
import { POOLS, type Pool, type Question } from '../domain/question/question.ts';
import type { CheckedContent } from './load-course.ts';
import type { ReadModule } from './read-module.ts';
import { paragraphsIn, readingOf } from './reading-grade.ts';

/** What a content folder holds, counted; plain values, for people and for tools. */
export interface ContentReport {
  readonly modules: readonly ModuleReport[];
  readonly lessons: readonly LessonReport[];
  /** Number of questions by what they ask of the learner, and by their kind. */
  readonly levels: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly guidance: { readonly pages: number; readonly words: number };
  readonly terms: number;
  readonly ideas: { readonly taught: number; readonly all: number };
  readonly allowed: readonly AllowedCase[];
  readonly findings: readonly Finding[];
  /** What an author should know, and what stops no build. */
  readonly notices: readonly Finding[];
}

export interface ModuleReport {
  readonly id: string;
  readonly status: 'ready' | 'coming';
  readonly lessons: number;
  readonly words: number;
  /** Minutes that the module says it takes. */
  readonly minutes: number;
  readonly objectives: number;
  readonly questions: Readonly<Record<Pool, number>>;
  /** Share of the questions that ask for more than remembering and understanding, 0 to 1. */
  readonly deciding: number;
  readonly scenes: number;
  /** Lengths of its session plans, in minutes. */
  readonly sessions: readonly number[];
  readonly findings: number;
}

export interface LessonReport {
  readonly module: string;
  readonly id: string;
  readonly words: number;
  /** Flesch–Kincaid grade of its paragraphs. */
  readonly grade: number;
}

/** A rule of item writing that a question may break, and why. */
export interface AllowedCase {
  readonly file: string;
  readonly line: number;
  readonly question: string;
  readonly code: ItemCode;
  readonly reason: string;
}

/** Counts what was read, whether or not there are findings. */
export function reportOf({ content, findings, notices }: CheckedContent): ContentReport {
  const { modules, sources, guidance, terms } = content;
  const levelled = modules.flatMap(levelledQuestions);
  const taught = new Set(
    modules.flatMap((module) => module.lessons.flatMap(({ lesson }) => lesson.ideas)),
  );
  const ideas = sources.flatMap(({ source }) => source.ideas.map(({ id }) => id));
  const inOrder = content.course?.values.modules ?? [];
  return {
    modules: modules
      .toSorted((one, other) => inOrder.indexOf(one.id) - inOrder.indexOf(other.id))
      .map((module) => moduleReport(module, findings)),
    lessons: modules.flatMap(({ id, lessons }) =>
      lessons.map(({ lesson }) => ({
        module: id,
        id: lesson.id,
        words: wordsIn(lesson.body),
        grade: readingOf(paragraphsIn(lesson.body))?.grade ?? 0,
      })),
    ),
    levels: countBy(LEVELS, levelled, ({ level }) => level),
    kinds: Object.fromEntries(
      [...Map.groupBy(levelled, ({ question }) => kindOf(question))]
        .map(([kind, questions]): [string, number] => [kind, questions.length])
        .sort(([, one], [, other]) => other - one),
    ),
    guidance: {
      pages: guidance.length,
      words: guidance.reduce((sum, { page }) => sum + wordsIn(page.body), 0),
    },
    terms: terms.length,
    ideas: { taught: ideas.filter((id) => taught.has(id)).length, all: ideas.length },
    allowed: modules.flatMap(allowedIn),
    findings,
    notices,
  };
}

interface LevelledQuestion {
  readonly question: Question;
  readonly level: Level;
}

/** Questions of a module with the levels that they ask for; those of unknown objectives are left out. */
function levelledQuestions({ fields, lessons, bank }: ReadModule): readonly LevelledQuestion[] {
  if (!fields) return [];
  const aligned = alignmentOf({
    objectives: fields.values.objectives,
    lessons: lessons.map(({ lesson }) => lesson),
    questions: bank?.questions.map(({ question }) => question) ?? [],
  });
  return aligned.flatMap(({ objective, checks, assessed }) =>
    [...checks, ...assessed].map((question) => ({ question, level: levelOf(question, objective) })),
  );
}

function moduleReport(module: ReadModule, findings: readonly Finding[]): ModuleReport {
  const { id, fields, lessons, scenario, session } = module;
  const questions = levelledQuestions(module);
  const deciding = questions.filter(
    ({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf('apply'),
  );
  return {
    id,
    status: fields?.values.status ?? 'ready',
    lessons: lessons.length,
    words: lessons.reduce((sum, { lesson }) => sum + wordsIn(lesson.body), 0),
    minutes: fields?.values.minutes ?? 0,
    objectives: fields?.values.objectives.length ?? 0,
    questions: countBy(POOLS, questions, ({ question }) => question.pool),
    deciding: questions.length > 0 ? deciding.length / questions.length : 0,
    scenes: scenario?.scenario.scenes.length ?? 0,
    sessions: session?.session.plans.map(({ minutes }) => minutes) ?? [],
    findings: findings.filter(({ file }) => file.startsWith(`modules/${id}/`)).length,
  };
}

const kindOf = (question: Question): string =>
  question.kind === 'choice' && question.several ? 'choice of several' : question.kind;

function countBy<Name extends string, Item>(
  names: readonly Name[],
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Readonly<Record<Name, number>> {
  const counts = names.map((name) => [name, items.filter((item) => nameOf(item) === name).length]);
  return Object.fromEntries(counts) as Record<Name, number>;
}

const allowedIn = ({ bank }: ReadModule): readonly AllowedCase[] =>
  (bank?.questions ?? []).flatMap(({ question, line, allowed }) =>
    [...allowed].map(([code, reason]) => ({
      file: bank?.file ?? '',
      line,
      question: question.id,
      code,
      reason,
    })),
  );
