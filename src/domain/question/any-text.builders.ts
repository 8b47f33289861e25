import fc from 'fast-check';
import { aText, anElement, words } from '../prose/prose.builders.ts';
import type { Prose } from '../prose/prose.ts';
import { anyQuestion } from './any-question.builders.ts';
import type { Item, Question } from './question.ts';

/** Texts that have broken exports of courses: signs of code, quotes, tags as text, other scripts. */
const AWKWARD = [
  '“Say” & <b>do</b>',
  "O'Brien’s \"best\" <tag attr='x'>",
  '{a: b = c} ~ # % \\ / [x] ]]> --> &amp; &lt;',
  'a { color: red; } /* = */ // no comment',
  '\\{ \\} \\~ \\= \\# \\: \\n \\',
  '{1:SHORTANSWER:=x} {#1} $CATEGORY: x ::y:: ####',
  '=%50%half ~%-100%none [html][markdown] *any* \\* ->',
  'שלום, ‏עולם', // right to left
  'مرحبا (بالعالم)',
  '漢字と仮名 ½ ² ﬁ',
  '👩‍🚀🏽 🇰🇪',
  '$$x^2$$ \\(y\\) `code` *emphasis* _under_',
  '100 %; 50 % -> 25 %',
];

const awkward = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text)),
);

/** A text of some paragraphs, with code, emphasis and links in it. */
const prose: fc.Arbitrary<Prose> = fc
  .tuple(awkward, awkward, awkward)
  .map(([one, other, code]) => [
    ...aText(one, anElement('em', {}, other), ' and ', anElement('code', {}, code)),
    anElement('pre', {}, `${code}\n\n${one}`),
    ...aText(anElement('a', { href: '/glossary/#seat?a=b' }, other), '.'),
  ]);

/** Any question, with awkward texts wherever people read or write. Texts of items stay different. */
export const anyAwkwardQuestion: fc.Arbitrary<Question> = fc
  .tuple(anyQuestion, prose, prose, prose, fc.array(awkward, { minLength: 8, maxLength: 8 }))
  .chain(([question, stem, hint, why, texts]) =>
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
      .map(([points, fixedOrder]) =>
        withTexts({ ...question, hint, why, points, fixedOrder }, stem, texts),
      ),
  );

function withTexts(question: Question, stem: Prose, texts: readonly string[]): Question {
  const awkwardItem = <Each extends Item>(item: Each, index: number): Each => ({
    ...item,
    text: [
      words(`${texts[index % texts.length] ?? ''} ${item.id} `),
      anElement('em', {}, texts[0] ?? ''),
    ],
  });
  switch (question.kind) {
    case 'choice':
      return { ...question, stem, options: question.options.map(awkwardItem) };
    case 'true-false':
      return { ...question, stem };
    case 'sequencing':
      return { ...question, stem, items: question.items.map(awkwardItem) };
    case 'matching':
      return {
        ...question,
        stem,
        rows: question.rows.map(awkwardItem),
        values: question.values.map(awkwardItem),
      };
    case 'fill-in':
      return {
        ...question,
        stem: [...stem, ...aText(...question.gaps.flatMap((_, gap) => [' and ', gapAt(gap)]))],
        gaps: question.gaps.map((spellings, gap) => [...spellings, texts[gap] ?? 'x']),
      };
    case 'numeric':
      return { ...question, stem };
    default:
      return question satisfies never;
  }
}

const gapAt = (gap: number) =>
  ({
    kind: 'component',
    name: 'Gap',
    attributes: { gap: `${gap}` },
    children: [],
    line: 1,
  }) as const;
