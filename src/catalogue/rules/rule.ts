import type { FindingCode } from '../../authoring/finding.ts';
import type { Prose } from '../../domain/prose/prose.ts';
import type { Question } from '../../domain/question/question.ts';
import type { ReadContent } from '../read-content.ts';

/** Notes a finding in a file. */
export type ReportAt = (
  file: string,
  code: FindingCode,
  line: number,
  message: string,
  remedy: string,
) => void;

/** Something that must hold between files. */
export type Rule = (content: ReadContent, report: ReportAt) => void;

/** A text of the content with the file and the lines it stands in. */
export interface PlacedText {
  readonly file: string;
  readonly body: Prose;
  /** Module whose folder the text is in, if any. */
  readonly module?: string;
  /** Line for findings about a text whose elements know no line. */
  readonly line: number;
}

/** Every text that may hold links, pictures, terms or citations. */
export function textsIn(content: ReadContent): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (const { id, lessons, bank, scenario, session } of content.modules) {
    for (const { file, lesson } of lessons)
      texts.push({ file, body: lesson.body, module: id, line: 1 });
    if (session) texts.push({ file: session.file, body: session.body, module: id, line: 1 });
    for (const { question, line } of bank?.questions ?? []) {
      texts.push({ file: bank?.file ?? '', body: textOfQuestion(question), module: id, line });
    }
    for (const { id: scene, body, ending } of scenario?.scenario.scenes ?? []) {
      const line = scenario?.lineOfScene.get(scene) ?? 1;
      texts.push({
        file: scenario?.file ?? '',
        body: [...body, ...(ending?.debrief ?? [])],
        module: id,
        line,
      });
    }
  }
  for (const { file, practice } of content.practices)
    texts.push({ file, body: practice.body, line: 1 });
  for (const { file, page } of content.guidance) texts.push({ file, body: page.body, line: 1 });
  for (const { term, line } of content.terms)
    texts.push({ file: 'glossary.md', body: term.body, line });
  for (const { file, checklist, lineOfItem } of content.checklists) {
    texts.push({ file, body: checklist.introduction, line: 1 });
    for (const { id, asks, behaviours, missing, firstStep, askTeam } of checklist.items) {
      const rated = behaviours.flatMap(({ text }) => text);
      texts.push({
        file,
        body: [...asks, ...rated, ...missing, ...firstStep, ...askTeam],
        line: lineOfItem.get(id) ?? 1,
      });
    }
  }
  return texts;
}

/** Everything that a question says, its answers and what is said to them included. */
function textOfQuestion(question: Question): Prose {
  const { stem, hint, why } = question;
  return [...stem, ...hint, ...why, ...answersOf(question).flat()];
}

function answersOf(question: Question): readonly Prose[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return question.options.flatMap(({ text, feedback }) => [text, feedback]);
    case 'sequencing':
      return question.items.map(({ text }) => text);
    case 'matching':
      return [...question.rows, ...question.values].map(({ text }) => text);
    case 'fill-in':
    case 'numeric':
      return question.slips.map(({ feedback }) => feedback);
    default:
      return question satisfies never;
  }
}
