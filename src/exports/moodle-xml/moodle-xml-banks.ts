import { moodleWords as words } from '#words/moodle.ts';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Course, Module } from '../../domain/course/course.ts';
import { escapeHtml } from '../../domain/prose/html.ts';
import { moodleBanks, type BankFormat, type Category } from '../moodle/bank-format.ts';
import type { QuestionBanks } from '../question-banks.ts';
import { htmlElement, textElement, type XmlElement } from './moodle-text.ts';
import { questionElement } from './question-element.ts';

/** The questions of a course in Moodle XML. */
export const moodleXmlBanks = (course: Course, site?: string): QuestionBanks =>
  moodleBanks(MOODLE_XML, course, site);

const MOODLE_XML: BankFormat = {
  kind: 'moodle-xml',
  suffix: '-moodle.xml',
  write: (categories) => {
    const elements = categories.flatMap((category) => [
      categoryElement(category),
      ...category.questions.map(questionElement),
    ]);
    const quiz = x('quiz', [...elements.flatMap((element) => ['\n', element]), '\n']);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutSectionEnds(toXml(quiz))}\n`;
  },
  lossesOf: ({ question, losses }) =>
    question.hint === '' ? losses : [...losses, words.losses.hint],
};

/** The end of a CDATA section, which may not stand in a text (XML 1.0, 2.4), and which `toXml` leaves there. */
const withoutSectionEnds = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

/** Puts all questions behind it into the category. */
const categoryElement = ({ path, module }: Category): XmlElement =>
  x('question', { type: 'category' }, [
    textElement('category', path),
    htmlElement('info', descriptionOf(module)),
  ]);

const descriptionOf = ({ summary, objectives }: Module): string => {
  const items = objectives.map(
    ({ id, level, text }) => `<li>objective:${id} (${level}): ${escapeHtml(text)}</li>`,
  );
  return `<p>${escapeHtml(summary)}</p><ul>${items.join('')}</ul>`;
};
