import type { Prose } from '../domain/prose/prose.ts';
import { textOf } from '../domain/prose/text.ts';
import type { Question } from '../domain/question/question.ts';
import { choiceFrom } from './question-choice.ts';
import { matchingFrom, sequencingFrom } from './question-order.ts';
import { fillInFrom, numericFrom, stemWithGaps } from './question-typed.ts';
import type { ListBlock, QuestionAnswers, QuestionEntry, TableBlock } from './question-entry.ts';
import type { Report } from './finding.ts';
import { hashOf } from './hash.ts';
import { lineOf, type Block } from './markdown.ts';
import { toProse } from './to-prose.ts';

/** Blocks of a question, told apart by what they mean. */
interface QuestionParts {
  readonly stem: readonly Block[];
  readonly taskLists: readonly ListBlock[];
  readonly orderedLists: readonly ListBlock[];
  readonly tables: readonly TableBlock[];
}
/** Makes a question of an entry of a bank, or reports why it is none. */
export function questionFrom(entry: QuestionEntry, report: Report): Question | undefined {
  const { values } = entry.fields;
  const parts = partsOf(entry.blocks);
  if (!fits(entry, parts, report)) return undefined;
  const { stem, gaps } = stemWithGaps(toProse(parts.stem, report));
  if (textOf(stem) === '' && gaps.length === 0) {
    report(
      'missing-text',
      entry.line,
      `"${entry.id}" asks nothing.`,
      'Write the stem between the lines and the answers.',
    );
    return undefined;
  }
  const answers = answersFrom(entry, parts, gaps, report);
  if (!answers) return undefined;
  return {
    id: entry.id,
    objective: values.objective,
    ideas: values.source,
    ...(values.level && { level: values.level }),
    ...(values.was && { was: values.was }),
    ...(values.same && { same: values.same }),
    pool: values.pool,
    points: values.points,
    partial: values.partial,
    fixedOrder: values.order === 'fixed',
    stem,
    hint: proseOf(entry.parts.get('Hint'), report),
    why: proseOf(entry.parts.get('Why'), report),
    revision: revisionOf(stem, answers),
    ...answers,
  };
}

function partsOf(blocks: readonly Block[]): QuestionParts {
  const lists = blocks.filter((block): block is ListBlock => block.type === 'list');
  const isTaskList = (list: ListBlock) =>
    list.children.some(({ checked }) => typeof checked === 'boolean');
  const taskLists = lists.filter(isTaskList);
  const orderedLists = lists.filter((list) => list.ordered && !isTaskList(list));
  const tables = blocks.filter((block): block is TableBlock => block.type === 'table');
  const answers: readonly Block[] = [...taskLists, ...orderedLists, ...tables];
  return {
    stem: blocks.filter((block) => !answers.includes(block) && block.type !== 'blockquote'),
    taskLists,
    orderedLists,
    tables,
  };
}

/** Whether the answers stand together as one; reports what is split, mixed or left over. */
function fits(entry: QuestionEntry, parts: QuestionParts, report: Report): boolean {
  const { taskLists, orderedLists, tables } = parts;
  let fine = true;
  for (const quote of entry.blocks.filter(({ type }) => type === 'blockquote')) {
    fine = false;
    report(
      'stray-feedback',
      lineOf(quote),
      'This feedback stands under no option.',
      'Put it right under its option, indented by two spaces.',
    );
  }
  for (const [list, ...others] of [taskLists, orderedLists, tables]) {
    for (const other of others) {
      fine = false;
      report(
        'split-options',
        lineOf(other),
        `A second list of answers begins here; the first is on line ${list ? lineOf(list) : entry.line}.`,
        'Indent by two spaces whatever stands between two options, and use one mark for all.',
      );
    }
  }
  const kinds = [taskLists, orderedLists, tables].filter(({ length }) => length > 0).length;
  if (kinds > 1) {
    fine = false;
    reportMixed(entry, kinds, report);
  }
  const after = entry.blocks.findIndex(
    (block) => block === [...taskLists, ...orderedLists, ...tables][0],
  );
  const late =
    after === -1
      ? undefined
      : entry.blocks.slice(after + 1).find((block) => parts.stem.includes(block));
  if (late && fine) {
    fine = false;
    report(
      'misplaced-text',
      lineOf(late),
      'This text stands after the answers.',
      'Put it above them, or under "### Why" or "### Hint".',
    );
  }
  return fine;
}

function reportMixed(entry: QuestionEntry, kinds: number, report: Report): void {
  report(
    'mixed-answers',
    entry.line,
    `"${entry.id}" has answers of ${kinds} kinds.`,
    'Keep the options, the ordered list, the table, the gaps or the line "answer:", and make a question of its own of the rest.',
  );
}

function answersFrom(
  entry: QuestionEntry,
  parts: QuestionParts,
  gaps: readonly (readonly string[])[],
  report: Report,
): QuestionAnswers | undefined {
  const { answer } = entry.fields.values;
  const [tasks] = parts.taskLists;
  const [ordered] = parts.orderedLists;
  const [table] = parts.tables;
  const kinds = [answer, gaps[0], ordered, table].filter((kind) => kind !== undefined).length;
  if (kinds > 1) {
    reportMixed(entry, kinds, report);
    return undefined;
  }
  if (answer !== undefined) return numericFrom(entry, answer, tasks, report);
  if (gaps.length > 0) return fillInFrom(entry, gaps, tasks, report);
  if (tasks) return choiceFrom(entry, tasks, report);
  if (ordered) return sequencingFrom(entry, ordered, report);
  if (table) return matchingFrom(entry, table, report);
  report(
    'no-answers',
    entry.line,
    `"${entry.id}" has nothing to answer.`,
    'Add options (- [ ] and - [x]), an ordered list, a table, a gap [[…]], or a line "answer:".',
  );
  return undefined;
}

const proseOf = (blocks: readonly Block[] | undefined, report: Report): Prose =>
  toProse(blocks ?? [], report);

/** The meaning of a question: what is asked and what is right, apart from hints and feedback. */
function revisionOf(stem: Prose, answers: QuestionAnswers): string {
  const meaning = JSON.stringify([textOf(stem), answers], (key, value: unknown) =>
    key === 'feedback' || key === 'line' ? undefined : value,
  );
  return hashOf(meaning);
}
