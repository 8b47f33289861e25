import { aComponent, aText, words } from '../domain/prose/prose.builders.ts';
import type { ComponentNode } from '../domain/prose/prose.ts';
import type { Item, MatchingRow } from '../domain/question/question.ts';
import { ASKED, type SampleQuestion } from './sample-question.ts';
import { ARABIC, CHINESE, HEBREW, LONG_TEXT, LONG_WORD } from './sample-text.ts';

const item = (id: string, text: string): Item => ({ id, text: [words(text)] });
const row = (id: string, text: string, value: string): MatchingRow => ({
  ...item(id, text),
  value,
});
const gap = (place: number): ComponentNode => aComponent('Gap', { gap: `${place}` });

/** Questions whose answer is put in order, paired or typed. */
export const SAMPLE_ANSWERS: readonly SampleQuestion[] = [
  {
    name: 'Sequencing, with partial credit',
    question: {
      ...ASKED,
      id: 'sequence',
      kind: 'sequencing',
      partial: true,
      stem: aText('Put these numbers in order.'),
      items: [item('one', 'One'), item('two', 'Two'), item('three', 'Three'), item('four', 'Four')],
      hint: aText('Count aloud.'),
      why: aText('One comes before two, two before three, three before four.'),
    },
  },
  {
    name: 'Sequencing, with long texts and other scripts',
    question: {
      ...ASKED,
      id: 'sequence-long',
      kind: 'sequencing',
      stem: aText('Put these in order: the long text, the long word, Arabic, Chinese.'),
      items: [
        item('text', LONG_TEXT),
        item('word', LONG_WORD),
        item('arabic', ARABIC),
        item('chinese', CHINESE),
      ],
    },
  },
  {
    name: 'Matching, with a value that fits nothing and partial credit',
    question: {
      ...ASKED,
      id: 'matching',
      kind: 'matching',
      partial: true,
      stem: aText('Which figure belongs to which word?'),
      headings: ['Word', 'Figure'],
      rows: [row('one', 'One', 'figure-1'), row('two', 'Two', 'figure-2')],
      values: [item('figure-1', '1'), item('figure-2', '2'), item('figure-3', '3')],
      hint: aText('One figure is left over.'),
      why: aText('1 is one and 2 is two. 3 belongs to none of them.'),
    },
  },
  {
    name: 'Matching, with long texts, other scripts and in fixed order',
    question: {
      ...ASKED,
      id: 'matching-long',
      kind: 'matching',
      fixedOrder: true,
      stem: aText('Which script is each of these written in?'),
      headings: [LONG_WORD, 'Script'],
      rows: [
        row('long', LONG_TEXT, 'latin'),
        row('arabic', ARABIC, 'arabic-script'),
        row('hebrew', HEBREW, 'hebrew-script'),
      ],
      values: [
        item('latin', `Latin. ${LONG_TEXT}`),
        item('arabic-script', 'Arabic'),
        item('hebrew-script', 'Hebrew'),
      ],
    },
  },
  {
    name: 'Fill-in, with one gap',
    question: {
      ...ASKED,
      id: 'gap',
      kind: 'fill-in',
      stem: aText('The first letter is ', gap(0), '.'),
      gaps: [['A']],
      slips: [],
    },
  },
  {
    name: 'Fill-in, with two gaps, several spellings, feedback and partial credit',
    question: {
      ...ASKED,
      id: 'gaps',
      kind: 'fill-in',
      partial: true,
      stem: aText('After one comes ', gap(0), ', and after two comes ', gap(1), '.'),
      gaps: [
        ['two', '2'],
        ['three', '3'],
      ],
      slips: [{ answer: 'four', feedback: aText('Four comes after three.') }],
      hint: aText('Words and figures are both accepted.'),
      why: aText('One, two, three.'),
    },
  },
  {
    name: 'Numeric, with a range, a unit and feedback',
    question: {
      ...ASKED,
      id: 'number',
      kind: 'numeric',
      stem: aText('How long is a sample of one metre, give or take ten centimetres?'),
      low: 90,
      high: 110,
      decimals: 0,
      shown: '100 ± 10',
      unit: 'centimetres',
      slips: [{ answer: '1', feedback: aText('That would be right in metres.') }],
      hint: aText('A metre has a hundred centimetres.'),
      why: aText('One metre is 100 centimetres.'),
    },
  },
  {
    name: 'Numeric, with decimals and without a unit',
    question: {
      ...ASKED,
      id: 'decimals',
      kind: 'numeric',
      stem: aText('What is one quarter, with two decimals?'),
      low: 0.25,
      high: 0.25,
      decimals: 2,
      shown: '0.25',
      unit: '',
      slips: [],
    },
  },
];
