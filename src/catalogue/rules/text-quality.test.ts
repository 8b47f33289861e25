import { describe, expect, it } from 'vitest';
import { aGuidanceFile, aLessonFile, aTerm } from '../../authoring/content-file.builders.ts';
import { aContentFolder, type Files } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

const CHECK = '<Check id="reserved-seat" />';
const CITE = '<Cite idea="g10" />';
const codes = (changes: Files) =>
  checkContent(aContentFolder(changes)).findings.map(({ code }) => code);
const inPage = (text: string) =>
  codes({ 'guidance/empty-chair-meeting.mdx': aGuidanceFile({ body: `${text}\n\nSo. ${CITE}` }) });
const inLesson = (text: string, glossary = aTerm({ keys: { jargon: 'yes', also: 'contact' } })) =>
  codes({
    'modules/seat/1-empty-chair.mdx': aLessonFile({ body: `${text}\n\nSo. ${CITE}\n\n${CHECK}` }),
    'glossary.md': glossary,
  });

describe('a figure', () => {
  it.each([
    'Half of them leave.',
    'A line such as “40 % leave” says little.',
    'Say a shop has 40 % fewer guests.',
    'Picture a shop.\n\nThen 40 % leave.',
    `Then 40 % leave. ${CITE}`,
    '<Example place="a shop" title="Away">\n\nThen 40 % leave.\n\n</Example>',
  ])('may stand in “%s”', (text) => {
    expect(inPage(text)).toEqual([]);
  });

  it.each(['Then 40 % leave.', 'It costs €300.', 'Say a shop.\n\n## So\n\nIt costs 300 coins.'])(
    'is no fact of ours in “%s”',
    (text) => {
      expect(inPage(text)).toEqual(['unmarked-invention']);
    },
  );
});

describe('jargon', () => {
  it('is explained once in a lesson that uses it', () => {
    expect(inLesson('Count <Term id="touchpoint">touchpoints</Term>, then touchpoints.')).toEqual(
      [],
    );
    expect(inLesson('Count touchpoints.')).toEqual(['undefined-jargon']);
    expect(inLesson('Count every contact.')).toEqual(['undefined-jargon']);
  });

  it('is a whole word', () => {
    expect(inLesson('Contactless pay.')).toEqual([]);
  });

  it('is what the glossary says it is', () => {
    expect(inLesson('Count touchpoints.', aTerm())).toEqual([]);
  });
});

describe('a link', () => {
  it.each(['[here](/glossary/)', '[read more](/glossary/)', '[this page](/glossary/)'])(
    'says where it leads: %s',
    (link) => {
      expect(inPage(link)).toEqual(['vague-link']);
    },
  );

  it('may hold a vague word among others', () => {
    expect(inPage('[words explained here](/glossary/)')).toEqual([]);
  });
});

describe('headings', () => {
  it('may go up by several levels', () => {
    expect(inPage('## A\n\n### B\n\n#### C\n\n## D\n\nLook.')).toEqual([]);
  });
});
