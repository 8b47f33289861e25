import { describe, expect, it } from 'vitest';
import {
  aChecklistFile,
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  anEnding,
  anItem,
  aQuestion,
  aScenarioFile,
  aScene,
  aTerm,
} from '../../authoring/content-file.builders.ts';
import { findingsAsText } from '../../authoring/finding.ts';
import { NOTHING_WRONG } from '../../authoring/reading.builders.ts';
import { A_COURSE, aContentFolder, type Files } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

const says = (changes: Files) =>
  findingsAsText(checkContent(aContentFolder(changes)).findings, 'content');
const saysOfPage = (text: string) =>
  says({ 'guidance/page.mdx': aGuidanceFile({ body: `${text} <Cite idea="g10" />` }) });
const PARTS =
  '### Missing when\n\nNobody asks.\n\n### First step\n\nAsk.\n\n### Ask the team\n\nWho?';
const linkTo = (address: string) => saysOfPage(`## The heading\n\n[the page](${address})`);

describe('a link', () => {
  it.each([
    '/',
    '/learn/',
    '/learn/seat/',
    '/learn/seat/empty-chair/',
    '/learn/seat/quiz/',
    '/learn/seat/scenario/#scene-opening',
    '/courage/',
    '/courage/#admit-sameness',
    '/practice/',
    '/practice/promise-audit/#Sheet-promises',
    '/guidance/',
    '/guidance/empty-chair-meeting/#how-to-do-it',
    '/glossary/#touchpoint',
    '/sources/gathuru/#g10',
    '/search/',
    '#the-heading',
    'https://example.org/page?a#b',
    'mailto:trainer@example.org',
  ])('may lead to %s', (address) => {
    expect(linkTo(address)).toBe(NOTHING_WRONG);
  });

  it('is reported when it leads to no page', () => {
    expect(linkTo('/learn/seet/')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "/learn/seet/" leads to no page. (broken-link)
          → Did you mean "/learn/seat/"?
      1 finding in 1 file"
    `);
    expect(linkTo('/learn/seat/empty-chair')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "/learn/seat/empty-chair" leads to no page. (broken-link)
          → Put a slash at the end: /learn/seat/empty-chair/.
      1 finding in 1 file"
    `);
    expect(linkTo('empty-chair')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "empty-chair" leads to no page. (broken-link)
          → Link with the address from the root, such as /glossary/#touchpoint.
      1 finding in 1 file"
    `);
    expect(linkTo('http://example.org/')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "http://example.org/" leads to no page. (broken-link)
          → Write https:.
      1 finding in 1 file"
    `);
    expect(linkTo('javascript:alert(1)')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "javascript:alert(1)" leads to no page. (broken-link)
          → Link with the address from the root, such as /glossary/#touchpoint.
      1 finding in 1 file"
    `);
  });

  it('is reported when it leads to no heading of its page', () => {
    expect(linkTo('/glossary/#touchpiont')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "/glossary/#touchpiont" leads to no heading of its page. (broken-anchor)
          → Did you mean "touchpoint"?
      1 finding in 1 file"
    `);
    expect(linkTo('/learn/#seat')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "/learn/#seat" leads to no heading of its page. (broken-anchor)
          → There is none yet.
      1 finding in 1 file"
    `);
    expect(linkTo('#heading')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:11  The link "#heading" leads to no heading of its page. (broken-anchor)
          → Known here: "the-heading".
      1 finding in 1 file"
    `);
  });

  it('leads to no quiz where the bank has no question for one', () => {
    const link = aGuidanceFile({ body: '[quiz](/learn/seat/quiz/) <Cite idea="g10" />' });
    const bank = aQuestion({ keys: { pool: 'check' } });
    expect(says({ 'guidance/page.mdx': link, 'modules/seat/questions.md': bank })).toContain(
      'The link "/learn/seat/quiz/" leads to no page. (broken-link)',
    );
  });

  const broken = '[the page](/gone/)';
  const bankWith = (parts: Parameters<typeof aQuestion>[0]) => ({
    'modules/seat/questions.md': aFileOf(
      A_COURSE['modules/seat/questions.md'],
      aQuestion({ ...parts, id: 'third' }),
    ),
  });
  const checklistWith = (item: Parameters<typeof anItem>[0], introduction = '') => ({
    'checklists/courage.md': aChecklistFile({ items: [introduction, anItem(item)] }),
  });
  const scenarioWith = (...scenes: readonly string[]) => ({
    'modules/seat/scenario.md': aScenarioFile({ scenes }),
  });

  it.each<[string, Files]>([
    ['a stem', bankWith({ stem: `See ${broken}.` })],
    ['an option', bankWith({ answers: `- [ ] a ${broken}\n  > No.\n- [x] b\n- [ ] c\n  > No.` })],
    ['feedback', bankWith({ answers: `- [ ] a\n  > See ${broken}.\n- [x] b\n- [ ] c\n  > No.` })],
    ['an item of a sequence', bankWith({ answers: `1. a ${broken}\n2. b\n3. c` })],
    ['a pair', bankWith({ answers: `| A | B |\n| - | - |\n| a | b |\n| c | ${broken} |` })],
    [
      'what is said to a wrong word',
      bankWith({ stem: 'The [[chair]].', answers: `- [ ] stool\n  > See ${broken}.` }),
    ],
    [
      'what is said to a wrong number',
      bankWith({ keys: { answer: '5' }, answers: `- [ ] 6\n  > See ${broken}.` }),
    ],
    ['a hint', bankWith({ after: `### Hint\n\nSee ${broken}.` })],
    ['an explanation', bankWith({ after: `### Why\n\nSee ${broken}.` })],
    ['a scene', scenarioWith(aScene({ body: `${broken}\n\n- [Listen](#close)` }), anEnding())],
    ['a debrief', scenarioWith(aScene(), anEnding({ after: `### Debrief\n\n${broken}` }))],
    ['a term', { 'glossary.md': aTerm({ body: `A moment. ${broken}` }) }],
    ['the introduction of a checklist', checklistWith({}, `${broken}\n`)],
    ['a behaviour', checklistWith({ behaviours: `- \`names-rival\` Says ${broken}.` })],
    ['a first step', checklistWith({ after: PARTS.replace('Ask.', `Ask ${broken}.`) })],
  ])('is checked in %s', (_, changes) => {
    const { findings } = checkContent(aContentFolder(changes));
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['broken-link', Object.keys(changes)[0]],
    ]);
  });

  it('is checked on the home page', () => {
    const doors = '[{ title: For staff, text: Take it., link: /lern/, label: Go }]';
    expect(says({ 'course.yaml': aCourseFile({ doors }) })).toMatchInlineSnapshot(`
      "content/course.yaml:12  The link "/lern/" leads to no page. (broken-link)
          → Did you mean "/learn/"?
      1 finding in 1 file"
    `);
  });
});

describe('a drawing', () => {
  it('stands in the folder of the module or among the drawings of the course', () => {
    expect(saysOfPage('<Drawing name="chair" alt="A chair" />')).toBe(NOTHING_WRONG);
    expect(saysOfPage('<Drawing name="chiar" alt="A chair" />')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:9  There is no drawing "chiar". (unknown-drawing)
          → Did you mean "chair"?
      1 finding in 1 file"
    `);
  });

  it('of the course is there', () => {
    const course = aCourseFile({ mark: 'stool', hero: 'table' });
    expect(says({ 'course.yaml': course })).toMatchInlineSnapshot(`
      "content/course.yaml:8  There is no drawing "stool". (unknown-drawing)
          → Put it at drawings/stool.svg.
      content/course.yaml:14  There is no drawing "table". (unknown-drawing)
          → Put it at drawings/table.svg.
      2 findings in 1 file"
    `);
  });
});

describe('a picture', () => {
  it('stands beside the text', () => {
    expect(saysOfPage('![A chair](chair.png)')).toMatchInlineSnapshot(`
      "content/guidance/page.mdx:9  There is no picture "chair.png" beside the text. (unknown-picture)
          → Put the file at guidance/chair.png.
      1 finding in 1 file"
    `);
    const page = aGuidanceFile({ body: '![A chair](chair.png) <Cite idea="g10" />' });
    const picture = new Uint8Array([0x89, 0x50]);
    expect(says({ 'guidance/page.mdx': page, 'guidance/chair.png': picture })).toBe(NOTHING_WRONG);
  });
});
