import { courseWords } from '#words/course.ts';
import type { Lesson, Module } from '../../domain/course/course.ts';
import { ideasOf } from '../../domain/course/ideas.ts';
import { checksIn } from '../../domain/course/outline.ts';
import { componentsIn, nodesIn, type Prose, type ProseNode } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import { askedQuestion, type AskedQuestion, type NumberedQuestion } from './asked-question.ts';
import { citedIn, printed, type PrintContext, type Printed } from './printed-prose.ts';
import { fitsOnPage } from './room.ts';

/** A lesson in a workbook: what it says in short, with room for notes, and what there is to do. */
export interface LessonNotes {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  /** How the lesson begins, up to its first heading. */
  readonly opening: Printed;
  readonly sections: readonly SectionNotes[];
  readonly terms: readonly { readonly term: string; readonly short: string }[];
  readonly checks: readonly AskedQuestion[];
  /** Tasks, and what to try in the week. */
  readonly work: Printed;
}

/** A part of a lesson between two headings: its ideas by their numbers, and its drawings. */
interface SectionNotes {
  readonly title: string;
  readonly ideas: readonly { readonly number: number; readonly text: string }[];
  readonly drawings: Printed;
  /** Whether it is kept on one page, with the room for notes. */
  readonly whole: boolean;
}

/** What a heading and the room for notes take: seven lines of writing. */
const NOTES: Printed = Array.from({ length: 7 }, () => ({ tag: 'p', children: [] }));
const WORK = new Set(['Task', 'Try']);
const DRAWN = new Set(['Drawing', 'Picture']);

/** What a workbook says of a lesson. An idea stands once, in the first section that cites it. */
export function lessonNotes(
  lesson: Lesson,
  module: Module,
  questions: readonly NumberedQuestion[],
  context: PrintContext,
): LessonNotes {
  const [opening = [], ...sections] = sectionsOf(lesson.body);
  const said = new Set<string>();
  const ideasIn = (prose: Prose): SectionNotes['ideas'] =>
    ideasOf(context.course, citedIn(prose)).flatMap(({ idea }) => {
      if (said.has(idea.id)) return [];
      said.add(idea.id);
      return [{ number: context.ideas.indexOf(idea.id) + 1, text: idea.text }];
    });
  const checks = checksIn(lesson);
  const place = module.lessons.indexOf(lesson) + 1;
  return {
    kicker: courseWords.lessonOf(place, module.lessons.length),
    title: lesson.title,
    summary: lesson.summary,
    objectives: module.objectives
      .filter(({ id }) => lesson.objectives.includes(id))
      .map(({ text }) => text),
    opening: printed(opening.filter(isText), context),
    sections: sections.map(([heading, ...rest]) => {
      const ideas = ideasIn(rest);
      const drawings = printed(rest.filter(isNamed(DRAWN)), context);
      const whole = fitsOnPage(NOTES, drawings, ...ideas.map(({ text }) => [text]));
      return { title: heading ? textOf([heading]) : '', ideas, drawings, whole };
    }),
    terms: termsIn(lesson.body, context),
    checks: questions
      .filter(({ question }) => checks.includes(question.id))
      .map((question) => askedQuestion(question, context)),
    work: printed([...nodesIn(lesson.body)].filter(isNamed(WORK)), context),
  };
}

/** What stands before the first heading, then each heading of the second level with what is below it. */
function sectionsOf(body: Prose): readonly Prose[] {
  const sections: ProseNode[][] = [[]];
  for (const node of body) {
    if (node.kind === 'element' && node.tag === 'h2') sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

const isNamed =
  (names: ReadonlySet<string>) =>
  (node: ProseNode): boolean =>
    node.kind === 'component' && names.has(node.name);

const isText = (node: ProseNode): boolean =>
  node.kind !== 'component' || !(WORK.has(node.name) || DRAWN.has(node.name));

function termsIn(body: Prose, { course }: PrintContext): LessonNotes['terms'] {
  const ids = componentsIn(body, 'Term').map(({ attributes }) => attributes['id']);
  return [...new Set(ids)].flatMap((id) =>
    course.terms.filter((term) => term.id === id).map(({ term, short }) => ({ term, short })),
  );
}
