import {
  lastAbout,
  lessonObject,
  moduleObject,
  questionObject,
  type Statement,
} from '../record/statement.ts';
import type { ModuleOutline } from '../record/progress.ts';
import type { PackageOutline } from './outline.ts';
import type { OutlineNames } from './outline-names.ts';
import { questionText, type QuestionEntry } from './question-entry.ts';
import { answeredDeed, type RestoredDeed } from './restored-attempt.ts';
import { SHORT, shortName } from './short-name.ts';

/** Begins the entry of a lesson that was completed. */
export const LESSON = ':';
/** Begins the entry of a module that was completed, with the lessons that it had then. */
export const MODULE = ';';

/**
 * The entries of a module and its lessons: what was completed, and the last answer to each check.
 *
 *     ;0kD4rT_1aQ9c     the module, with two lessons
 *     :4rT              the lesson
 *     .kX3b_0EC         a check
 */
export function lessonEntries(
  statements: readonly Statement[],
  { id, lessons }: ModuleOutline,
  { questions }: PackageOutline,
): readonly string[] {
  const isCompleted = (object: string): boolean =>
    lastAbout(statements, object, 'completed') !== undefined;
  const known = new Map(questions.map((question) => [question.object, question]));
  const before = lastAbout(statements, moduleObject(id), 'completed')?.response ?? [];
  const had = lessons.filter((lesson) => before.includes(lesson.id));
  return [
    ...(isCompleted(moduleObject(id))
      ? [
          MODULE +
            [moduleObject(id), ...had.map((each) => lessonObject(id, each.id))]
              .map(shortName)
              .join(''),
        ]
      : []),
    ...lessons.flatMap((lesson) => [
      ...(isCompleted(lessonObject(id, lesson.id))
        ? [LESSON + shortName(lessonObject(id, lesson.id))]
        : []),
      ...lesson.checks.flatMap((check) => {
        const question = known.get(questionObject(id, check.id));
        const entry = question && checkEntry(statements, question);
        return entry ? [questionText(entry)] : [];
      }),
    ]),
  ];
}

/** The last answer to a check in its present meaning, and whether an earlier one was right. */
function checkEntry(
  statements: readonly Statement[],
  question: PackageOutline['questions'][number],
): QuestionEntry | undefined {
  const answers = statements.filter(
    ({ verb, object, revision = '' }) =>
      verb === 'answered' && object === question.object && question.revisions.includes(revision),
  );
  const last = answers.at(-1);
  if (!last) return undefined;
  const { response = [], success, score, revision } = last;
  const answer = { response, ...(success !== undefined && { success, score: score ?? 0 }) };
  const before = !success && answers.some((each) => each.success === true);
  return { question, revision, before, answer };
}

/** What the entry of a check, a lesson or a module says, as deeds; undefined where the package has no such thing. */
export function lessonDeeds(
  text: string,
  names: OutlineNames,
): readonly RestoredDeed[] | undefined {
  const [name = '', ...had] = text.slice(1).match(new RegExp(`.{${SHORT}}`, 'g')) ?? [];
  const [module, lesson] = [names.modules.get(name), names.lessons.get(name)];
  if (text.startsWith(LESSON)) return lesson ? [{ verb: 'completed', object: lesson }] : undefined;
  const response = had.flatMap((each) => names.lessons.get(each)?.split('/')[2] ?? []);
  return module ? [{ verb: 'completed', object: module, response }] : undefined;
}

/** What the entry of a check says. To an answer that meant something else only its having been given is left. */
export function checkDeeds(entry: QuestionEntry): readonly RestoredDeed[] {
  const { before, answer = {} } = entry;
  const right = { success: true, score: 1 };
  return [...(before ? [answeredDeed(entry, right)] : []), answeredDeed(entry, answer)];
}
