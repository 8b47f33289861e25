import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { PAPERS } from '../../domain/course/course.ts';
import { aText, anElement, words } from '../../domain/prose/prose.builders.ts';
import type { Prose, ProseNode } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { quizSheets } from './question-sheet.ts';
import { readPdf, textOfPdf } from './read-pdf.builders.ts';
import { typesetter } from './typesetter.ts';

const warnings: string[] = [];
const set = typesetter(new Map(), (sentence) => warnings.push(sentence));

/** A sheet with one question on it. */
function aSheet(stem: Prose) {
  const course = aCourse({ modules: [aModule({ questions: [aChoice({ stem })] })] });
  const [sheet] = quizSheets({ course, drawings: new Map(), site: undefined });
  if (!sheet) throw new Error('There is no sheet.');
  return sheet.values;
}

/** Signs that are markup in Typst, and letters of the scripts that the fonts have. */
const aWord = fc.string({
  unit: fc.constantFrom(...Array.from('abzäéßŁжΩ09#*_$`@<>\\[]{}()=-+/~"\'’“”„.,:;!?&%|^')),
  minLength: 1,
  maxLength: 8,
});
const aPhrase = fc.array(aWord, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

const inline: fc.Arbitrary<ProseNode> = fc.oneof(
  aPhrase.map(words),
  fc
    .tuple(fc.constantFrom('em', 'strong', 'del', 'code'), aPhrase)
    .map(([tag, text]) => anElement(tag, {}, text)),
  fc.tuple(fc.webUrl(), aPhrase).map(([href, text]) => anElement('a', { href }, text)),
);
const inlines = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((nodes) => nodes.flatMap((node) => [node, words(' ')]));
const aParagraph = inlines.map((nodes) => anElement('p', {}, ...nodes));
const { block } = fc.letrec<{ block: ProseNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    aParagraph,
    fc
      .tuple(fc.integer({ min: 2, max: 6 }), inlines)
      .map(([level, nodes]) => anElement(`h${level}`, {}, ...nodes)),
    aPhrase.map((text) => anElement('pre', {}, text)),
    fc.constant(anElement('hr')),
    fc
      .tuple(
        fc.constantFrom('ul', 'ol'),
        fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 3,
        }),
      )
      .map(([tag, items]) =>
        anElement(tag, {}, ...items.map((item) => anElement('li', {}, ...item))),
      ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((nodes) => anElement('blockquote', {}, ...nodes)),
    fc.array(fc.tuple(aPhrase, aPhrase), { minLength: 1, maxLength: 3 }).map((rows) => {
      const row =
        (tag: string) =>
        ([one, other]: readonly [string, string]) =>
          anElement('tr', {}, anElement(tag, {}, one), anElement(tag, {}, other));
      return anElement(
        'table',
        {},
        anElement('thead', {}, ...rows.slice(0, 1).map(row('th'))),
        anElement('tbody', {}, ...rows.slice(1).map(row('td'))),
      );
    }),
  ),
}));
const anyProse = fc.array(block, { minLength: 1, maxLength: 4 });

/** Letters without blanks: a line may break anywhere. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');

/** Milliseconds that no machine needs, however much else it does. */
const SLOW = 120_000;

describe('a text of an author', { timeout: SLOW }, () => {
  it('is set whatever it is, and each of its characters stands on the paper', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (prose) => {
        const text = lettersOf(await textOfPdf(set('any.pdf', aSheet(prose), 'a4')));
        for (const word of textOf(prose).split(' ')) expect(text).toContain(word);
      }),
      { numRuns: 50 },
    );
  });

  it('never becomes markup', async () => {
    const stem = aText('#panic("x") *bold* $x$ = Title `code` @label <tag> \\ #import "x.typ"');
    const text = await textOfPdf(set('markup.pdf', aSheet(stem), 'a4'));
    expect(text).toContain('#panic("x") *bold* $x$ = Title `code` @label <tag> \\ #import "x.typ"');
  });
});

describe('a document', () => {
  it('is tagged, in its language, and says that it is PDF/UA-1', async () => {
    const { tagged, info, metadata, pages } = await readPdf(
      set('seat.pdf', aSheet(aText('Whom?')), 'a4'),
    );
    expect(tagged).toBe(true);
    expect(info).toMatchObject({
      Title: 'Questions: Quiz: A seat in the strategy',
      Language: 'en',
    });
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pages[0]?.roles).toContain('H1');
  });

  it('is as large as its paper', async () => {
    const sizes = { a4: [595, 842], 'us-letter': [612, 792] } as const;
    for (const paper of PAPERS) {
      const { pages } = await readPdf(set('seat.pdf', aSheet(aText('Whom?')), paper));
      expect(pages[0]?.size.map(Math.round), paper).toEqual(sizes[paper]);
    }
  });

  it('is the same when it is set again', () => {
    const bytes = () => set('seat.pdf', aSheet(aText('Whom?')), 'a4');
    expect(bytes()).toEqual(bytes());
  });

  it('names the characters that no font can show', () => {
    expect(() => set('seat-questions.pdf', aSheet(aText('A \u{10ABCD} sign')), 'a4')).toThrow(
      'seat-questions.pdf cannot be set: no font has the characters “\u{10ABCD}”. Write others, install a font that has them, or make nothing for print: "paper: []" in course.yaml.',
    );
  });

  it('names the file and the place of what the compiler says', () => {
    const { parts: _parts, ...values } = aSheet(aText('Whom?'));
    expect(() => set('seat-questions.pdf', values, 'a4')).toThrow(
      /^seat-questions\.pdf cannot be set: src\/exports\/print\/sheet\.typ, line \d+: .*"parts"/,
    );
  });
});
