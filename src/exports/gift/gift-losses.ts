import { moodleWords } from '#words/moodle.ts';
import type { Converted, MoodleQuestion } from '../moodle/moodle-question.ts';
import { isTakenForCode } from './gift-question.ts';

const words = moodleWords.losses;

/** What GIFT, or Moodle itself, cannot say of a question. */
export function giftLosses({ question, losses }: Converted): readonly string[] {
  if (question.type === 'multianswer') return [words.giftGaps];
  if (question.type === 'shortanswer' && question.answers.some(isTakenForCode))
    return [words.giftCode];
  return [
    ...losses,
    ...ofItsType(question),
    ...(question.points === 1 ? [] : [words.giftPoints(question.points)]),
    ...(question.hint === '' ? [] : [words.giftHint]),
  ];
}

function ofItsType(question: MoodleQuestion): readonly string[] {
  switch (question.type) {
    case 'ordering':
      return [
        words.giftSequence,
        ...(question.allOrNothing ? [words.giftSequenceWhole] : []),
        ...(question.items.some(({ isMarkedUp }) => isMarkedUp) ? [words.plainAnswers] : []),
      ];
    case 'multichoice':
      return question.shuffle ? [] : [words.giftOrder];
    case 'numerical':
      return question.unit ? [words.giftUnit] : [];
    default:
      return [];
  }
}
