import { nodesIn, type Prose } from '../prose/prose.ts';
import { textOf } from '../prose/text.ts';
import type { Question } from '../question/question.ts';
import type { Lesson, Level, Module, Objective } from './course.ts';

/** How an objective is taught, practised and assessed, and which ideas it rests on. */
export interface Alignment {
  readonly objective: Objective;
  readonly lessons: readonly Lesson[];
  readonly checks: readonly Question[];
  /** Its checks, where they stand. */
  readonly practised: readonly PlacedCheck[];
  /** Its questions of the quiz and of the final assessment. */
  readonly assessed: readonly Question[];
  /** Those of them that ask at the level of the objective. */
  readonly atLevel: readonly Question[];
  /** Ids of the ideas that its lessons and its questions share. */
  readonly ideas: readonly string[];
}

/** A check and the section of the lesson in which it stands. */
export interface PlacedCheck {
  readonly question: Question;
  readonly lesson: Lesson;
  readonly section?: Section;
}

/** A part of a text under a heading of the second level. */
export interface Section {
  readonly title: string;
  /** Anchor of the heading. */
  readonly id: string;
}

/** Questions at its level that an objective needs, so that passing it is no accident. */
export const QUESTIONS_AT_LEVEL = 2;

/** The parts of a module that have to agree. */
export type Aligned = Pick<Module, 'objectives' | 'lessons' | 'questions'>;

const known = new WeakMap<Aligned, readonly Alignment[]>();

/** How each objective of a module hangs together, in the order of the objectives; worked out once for each module. */
export function alignmentOf(module: Aligned): readonly Alignment[] {
  const found = known.get(module) ?? align(module);
  known.set(module, found);
  return found;
}

function align(module: Aligned): readonly Alignment[] {
  const placed = module.lessons.map((lesson) => ({ lesson, sections: sectionsOf(lesson.body) }));
  return module.objectives.map((objective) => {
    const lessons = module.lessons.filter(({ objectives }) => objectives.includes(objective.id));
    const questions = module.questions.filter((question) => question.objective === objective.id);
    const checks = questions.filter(({ pool }) => pool === 'check');
    const assessed = questions.filter(({ pool }) => pool !== 'check');
    const rests = new Set(questions.flatMap(({ ideas }) => ideas));
    return {
      objective,
      lessons,
      checks,
      practised: checks.flatMap((question) =>
        placed
          .filter(({ sections }) => sections.has(question.id))
          .map(({ lesson, sections }) => {
            const section = sections.get(question.id);
            return { question, lesson, ...(section && { section }) };
          }),
      ),
      assessed,
      atLevel: assessed.filter((question) => levelOf(question, objective) === objective.level),
      ideas: [...new Set(lessons.flatMap(({ ideas }) => ideas))].filter((idea) => rests.has(idea)),
    };
  });
}

/** What a question asks of the learner: its own level, or that of its objective. */
export const levelOf = (question: Question, objective: Objective): Level =>
  question.level ?? objective.level;

/** The checks of a text by their ids, and the section in which each stands; none for a check above the first heading. */
export function sectionsOf(body: Prose): ReadonlyMap<string, Section | undefined> {
  const sections = new Map<string, Section | undefined>();
  let section: Section | undefined;
  for (const node of nodesIn(body)) {
    if (node.kind === 'text') continue;
    const { id } = node.attributes;
    if (node.kind === 'element' && node.tag === 'h2' && id) section = { title: textOf([node]), id };
    if (node.kind === 'component' && node.name === 'Check' && id && !sections.has(id))
      sections.set(id, section);
  }
  return sections;
}
