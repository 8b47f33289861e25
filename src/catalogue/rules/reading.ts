import type { Prose } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import { paragraphsIn, readingOf, sentencesIn, wordsOf } from '../reading-grade.ts';
import { textsIn, type Rule } from './rule.ts';
import { wordingOf } from './wording.ts';

/** Words that a sentence may have. */
const LONGEST = 35;

/** No lesson, practice or page of guidance is harder to read than the course says. */
export const lessonsAreReadable: Rule = (content, reportAt) => {
  const limit = content.course?.values.grade;
  if (limit === undefined || !wordingOf(content)) return;
  const pages = [
    ...content.modules.flatMap(({ lessons }) =>
      lessons.map(({ file, lesson }) => ({ file, body: lesson.body })),
    ),
    ...content.practices.map(({ file, practice }) => ({ file, body: practice.body })),
    ...content.guidance.map(({ file, page }) => ({ file, body: page.body })),
  ];
  for (const { file, body } of pages) {
    const reading = readingOf(paragraphsIn(body));
    if (!reading || reading.grade <= limit) continue;
    reportAt(
      file,
      'hard-reading',
      1,
      `The text has reading grade ${reading.grade.toFixed(1)}, and ${limit} is the most.`,
      'Use shorter sentences and shorter words.',
    );
  }
};

/** Elements whose text is read in one go. */
const RUNNING = new Set(['p', 'li', 'td', 'th']);

/** No sentence is too long to be read in one breath. */
export const sentencesAreShort: Rule = (content, reportAt) => {
  const language = content.course?.values.language;
  if (language === undefined) return;
  for (const { file, body, line } of textsIn(content)) {
    for (const { text, at } of runningTexts(body, line)) {
      for (const sentence of sentencesIn(text, language)) {
        const { length } = wordsOf(sentence);
        if (length <= LONGEST) continue;
        reportAt(
          file,
          'long-sentence',
          at,
          `The sentence "${sentence.slice(0, 50)}…" has ${length} words.`,
          `Make two of it; ${LONGEST} words are the most.`,
        );
      }
    }
  }
};

function runningTexts(body: Prose, line: number): readonly { text: string; at: number }[] {
  let at = line;
  return body.flatMap(function texts(node): readonly { text: string; at: number }[] {
    if (node.kind === 'text') return [];
    at = node.line ?? at;
    if (node.kind === 'element' && RUNNING.has(node.tag) && !node.children.some(isBlock))
      return [{ text: textOf([node]), at }];
    return node.children.flatMap(texts);
  });
}

const isBlock = (node: Prose[number]): boolean =>
  node.kind === 'element' && ['p', 'ul', 'ol', 'table', 'blockquote'].includes(node.tag);
