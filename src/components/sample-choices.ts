import { aText, words } from '../domain/prose/prose.builders.ts';
import type { ChoiceQuestion, Option } from '../domain/question/question.ts';
import { ASKED, type SampleQuestion } from './sample-question.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_WORD } from './sample-text.ts';

/** An option, which is a key where its id begins with `key`; without `feedback` nothing is said to it. */
const option = (id: string, text: string, feedback?: string): Option => ({
  id,
  key: id.startsWith('key'),
  text: [words(text)],
  feedback: feedback ? aText(feedback) : [],
});

const choice = (
  asked: Pick<ChoiceQuestion, 'id' | 'stem' | 'options'> & Partial<ChoiceQuestion>,
): ChoiceQuestion => ({ ...ASKED, kind: 'choice', several: false, ...asked });

const LETTERS = [
  option('key-1', 'The letter A', 'Yes: A is a letter.'),
  option('other-1', 'The figure 1', '1 is a figure.'),
  option('key-2', 'The letter B', 'Yes: B is one too.'),
  option('other-2', 'The figure 2', '2 is a figure.'),
];

/** Choices with one answer and with several, and a statement to call true or false. */
export const SAMPLE_CHOICES: readonly SampleQuestion[] = [
  {
    name: 'One answer, with feedback, a hint and an explanation',
    question: choice({
      id: 'one',
      stem: aText('Which of these three sample options is the key?'),
      options: [
        option('other-1', 'The first, which is not', 'Not this one. Read the options again.'),
        option('key', 'The second, which is the key', 'Yes: it says so itself.'),
        option('other-2', 'The third, which is not', 'Nor this one.'),
      ],
      hint: aText('It is neither the first nor the last.'),
      why: aText('The second option is the key, because the sample was written so.'),
    }),
  },
  {
    name: 'One answer, without feedback, hint or explanation',
    question: choice({
      id: 'bare',
      stem: aText('Which option is the key?'),
      options: [option('key', 'This one'), option('other', 'Not this one')],
    }),
  },
  {
    name: 'One answer, with long texts and a very long word',
    question: choice({
      id: 'long',
      stem: [...aText(LONG_TEXT), ...aText('Which of these long options is the key?')],
      options: [
        option('key', `The key. ${LONG_TEXT}`, `Yes. ${LONG_TEXT}`),
        option('other', LONG_WORD, `No. ${LONG_WORD}`),
      ],
      hint: aText(LONG_TEXT),
      why: aText(LONG_TEXT),
    }),
  },
  {
    name: 'One answer, in other scripts and in fixed order',
    question: choice({
      id: 'foreign',
      fixedOrder: true,
      stem: aText(`${ARABIC}؟`),
      options: [
        option('key', ARABIC, `${ARABIC}.`),
        option('other-1', HEBREW, `${HEBREW}.`),
        option('other-2', CHINESE, `${CHINESE}。`),
      ],
      hint: aText(HEBREW),
      why: aText(ARABIC),
    }),
  },
  {
    name: 'Several answers, with partial credit',
    question: choice({
      id: 'several-partial',
      several: true,
      partial: true,
      points: 2,
      stem: aText('Which of these are letters?'),
      options: LETTERS,
      why: aText('A and B are letters, 1 and 2 are figures.'),
    }),
  },
  {
    name: 'Several answers, all or nothing, without feedback',
    question: choice({
      id: 'several-whole',
      several: true,
      stem: aText('Which of these are letters? Only both of them count.'),
      options: LETTERS.map((each) => ({ ...each, feedback: [] })),
    }),
  },
  {
    name: 'True or false',
    question: choice({
      id: 'true-false',
      kind: 'true-false',
      fixedOrder: true,
      stem: aText('This sentence has five words.'),
      options: [
        option('key-true', 'True', 'Yes, if you count them.'),
        option('false', 'False', 'Count them again.'),
      ],
      why: aText('This, sentence, has, five, words: that makes five.'),
    }),
  },
];
