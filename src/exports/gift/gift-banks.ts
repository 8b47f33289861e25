import type { Course, Module, Objective } from '../../domain/course/course.ts';
import { moodleBanks, type BankFormat, type Category } from '../moodle/bank-format.ts';
import type { QuestionBanks } from '../question-banks.ts';
import { giftLosses } from './gift-losses.ts';
import { giftQuestion } from './gift-question.ts';

/** The questions of a course in GIFT, Moodle's plain text format. */
export const giftBanks = (course: Course, site?: string): QuestionBanks =>
  moodleBanks(GIFT, course, site);

const GIFT: BankFormat = {
  kind: 'gift',
  suffix: '.gift',
  write: (categories) => categories.flatMap(entriesOf).join('\n'),
  lossesOf: giftLosses,
};

/** A blank line parts a category and each question from the next. */
const entriesOf = ({ path, module, questions }: Category): readonly string[] => [
  `${commentsOf(module)}$CATEGORY: ${path}\n`,
  ...questions.flatMap((question) => giftQuestion(question) ?? []),
];

/** GIFT has no place for what a tag such as `objective:customer-voice` stands for, except comments. */
const commentsOf = ({ objectives }: Module): string =>
  objectives.map((objective) => `// ${describe(objective)}\n`).join('');

const describe = ({ id, level, text }: Objective): string =>
  `objective:${id} (${level}): ${text.replace(/\s+/g, ' ')}`;
