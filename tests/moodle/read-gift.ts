import { parse, type GIFTQuestion, type TextChoice } from 'gift-pegjs';
import { fractionOf, type Asked, type Imported, type ImportedAnswer } from './imported.ts';

type GiftQuestion = Exclude<GIFTQuestion, { type: 'Category' } | { type: 'Description' }>;

/** Reads GIFT with gift-pegjs, a parser that shares nothing with us or with Moodle. */
export function readGift(gift: string): readonly Imported[] {
  let category = '';
  return parse(gift).flatMap((question): readonly Imported[] => {
    if (question.type === 'Category') category = question.title;
    if (question.type === 'Category') return [];
    if (question.type === 'Description') throw new Error(`No answers: ${question.stem.text}`);
    return [
      {
        category,
        name: question.title ?? '',
        idnumber: question.id ?? '',
        tags: question.tags ?? [],
        text: question.stem.text,
        generalFeedback: question.globalFeedback?.text ?? '',
        points: 1,
        hints: [],
        ...askedOf(question),
      },
    ];
  });
}

function askedOf(question: GiftQuestion): Asked {
  switch (question.type) {
    case 'MC': {
      const { choices } = question;
      const single = choices.some(({ isCorrect }) => isCorrect);
      return { type: 'multichoice', single, shuffle: true, answers: choices.map(answerOf) };
    }
    case 'TF': {
      // The parser names the feedback for a wrong answer the one for "true"; Moodle's comes first too.
      const [ifWrong, ifRight] = [
        question.trueFeedback?.text ?? '',
        question.falseFeedback?.text ?? '',
      ];
      const { isTrue } = question;
      const [ifTrue, ifFalse] = isTrue ? [ifRight, ifWrong] : [ifWrong, ifRight];
      return { type: 'truefalse', right: isTrue, ifTrue, ifFalse };
    }
    case 'Short':
      return { type: 'shortanswer', answers: question.choices.map(answerOf) };
    case 'Numerical': {
      const { choices } = question;
      if (!Array.isArray(choices))
        throw new Error('One number without a weight, which is not written.');
      return {
        type: 'numerical',
        answers: choices.map(({ text: { number, range }, weight, feedback }) => ({
          text: String(number),
          tolerance: range ?? 0,
          fraction: fractionOf(weight ?? 100),
          feedback: feedback?.text ?? '',
        })),
      };
    }
    case 'Matching':
      return {
        type: 'match',
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
          text: subquestion.text,
          answer: decoded(subanswer),
        })),
      };
    default:
      throw new Error(`Not a type that is written: ${question.type}`);
  }
}

const answerOf = ({ isCorrect, weight, text, feedback }: TextChoice): ImportedAnswer => ({
  text: text.text,
  fraction: fractionOf(weight ?? (isCorrect ? 100 : 0)),
  feedback: feedback?.text ?? '',
});

/** Version 1.0.2 leaves what it hides escaped signs behind in answers of pairs. */
const decoded = (text: string): string =>
  text
    .replace(/&&0(\d{2});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&&1(\d{2});/g, (_, code: string) => String.fromCodePoint(100 + Number(code)));
