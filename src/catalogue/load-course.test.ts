import { describe, expect, it } from 'vitest';
import {
  aCourseFile,
  aGuidanceFile,
  aLessonFile,
  aModuleFile,
  aSourceFile,
} from '../authoring/content-file.builders.ts';
import { ContentError, findingsAsText } from '../authoring/finding.ts';
import { NOTHING_WRONG } from '../authoring/reading.builders.ts';
import { A_COURSE, aContentFolder, writeFile, type Files } from './content-folder.builders.ts';
import { checkContent, loadCourse } from './load-course.ts';

const says = (changes: Files) =>
  findingsAsText(checkContent(aContentFolder(changes)).findings, 'content');

describe('checkContent', () => {
  it('makes a course of a folder without mistakes', () => {
    const { course, findings, content } = checkContent(aContentFolder());
    expect(findings).toEqual([]);
    expect(course).toMatchObject({
      id: 'empty-chair',
      mastery: 0.8,
      mark: { svg: A_COURSE['drawings/chair.svg'], alt: '' },
      modules: [
        {
          id: 'seat',
          quizLength: 10,
          drawing: { svg: A_COURSE['modules/seat/drawing.svg'], alt: 'An empty chair' },
          lessons: [{ id: 'empty-chair' }, { id: 'closing' }],
          questions: [{ id: 'reserved-seat' }, { id: 'second' }, { id: 'another' }],
          scenario: { title: 'The naysayer' },
        },
      ],
      sources: [{ id: 'gathuru' }],
      checklists: [{ id: 'courage' }],
      practices: [{ id: 'promise-audit' }],
      guidance: [{ id: 'empty-chair-meeting' }],
      terms: [{ id: 'touchpoint' }],
    });
    expect(course).not.toHaveProperty('hero');
    expect([...content.drawings.keys()]).toEqual(['drawings/chair', 'modules/seat/drawing']);
  });

  it('makes the same course from an editor on Windows', () => {
    const windows = Object.entries(A_COURSE).map(([file, text]) => {
      return [file, `\ufeff${text.replaceAll('\n', '\r\n')}`];
    });
    const { course } = checkContent(aContentFolder(Object.fromEntries(windows) as Files));
    expect(course).toBeDefined();
    expect(course).toEqual(checkContent(aContentFolder()).course);
  });

  it('teaches modules and lessons in the order that the author gave', () => {
    const folder = aContentFolder({
      'course.yaml': aCourseFile({ modules: '[seat, ahead]' }),
      'modules/ahead/module.yaml': aModuleFile({ status: 'coming' }),
      'modules/seat/10-last.mdx': aLessonFile({ body: 'Look. <Cite idea="g10" />' }),
    });
    const { course } = checkContent(folder);
    expect(course?.modules.map(({ id }) => id)).toEqual(['seat', 'ahead']);
    const lessons = course?.modules[0]?.lessons.map(({ id }) => id);
    expect(lessons).toEqual(['empty-chair', 'closing', 'last']);
  });

  it('reports mistakes in many files at once, sorted, with a count', () => {
    const changes = {
      'sources/other.yaml': aSourceFile({ ideas: '[{ id: g10, text: Again. }]' }),
      'modules/seat/module.yaml': aModuleFile({ ideas: '[g10, g99]', minutes: 'long' }),
      'modules/seat/2-closing.mdx': aLessonFile({ body: 'Ask. {now}\n\n<Scenario />' }),
      'guidance/empty-chair-meeting.mdx': aGuidanceFile({ keys: { audience: '[directors]' } }),
      'modules/seat/notes.txt': 'Do not forget.',
      'glossary.md': new Uint8Array([0x23, 0x0a, 0xff]),
    };
    expect(says(changes)).toMatchInlineSnapshot(`
      "content/glossary.md:2  Line 2 holds bytes that are not UTF-8. (unreadable-file)
          → Save the file as UTF-8 in your editor ("Save with encoding").
      content/guidance/empty-chair-meeting.mdx:4  There is no learning path "directors". (unknown-path)
          → Known here: "managers".
      content/modules/seat/2-closing.mdx:8  "now" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/modules/seat/module.yaml:3  "minutes" is "long". (wrong-value)
          → A whole number, 1 or more.
      content/modules/seat/notes.txt:1  Nothing reads "modules/seat/notes.txt". (unexpected-file)
          → Rename it as docs/authoring.md lists it, or take it out of the content folder.
      content/sources/other.yaml:5  The idea "g10" stands in sources/gathuru.yaml already. (duplicate-id)
          → Give one of the two another id.
      6 findings in 6 files"
    `);
  });

  it('is quick to report a file of 5 MB', () => {
    const before = performance.now();
    const changes = { 'glossary.md': `## touchpoint\n\n${'word '.repeat(1_000_000)}` };
    expect(says(changes)).toMatchInlineSnapshot(`
      "content/glossary.md:1  The file has 5.0 MB. (unreadable-file)
          → Split it: a file may have up to 1 MB.
      1 finding in 1 file"
    `);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('takes a folder without a course for a mistake', () => {
    expect(findingsAsText(checkContent('/nowhere').findings, 'content')).toMatchInlineSnapshot(`
      "content/course.yaml:1  There is no course.yaml. (missing-field)
          → Write one: docs/authoring.md shows what goes into it.
      1 finding in 1 file"
    `);
  });
});

describe('loadCourse', () => {
  it('reads a course once', () => {
    const folder = aContentFolder();
    expect(loadCourse(folder)).toBe(loadCourse(folder));
  });

  it('reads it again when a file was changed, added or removed', () => {
    const folder = aContentFolder();
    const before = loadCourse(folder);
    writeFile(folder, 'course.yaml', aCourseFile({ title: 'The Empty Chair' }));
    const after = loadCourse(folder);
    expect(before.course.title).toBe('Empty Chair');
    expect(after.course.title).toBe('The Empty Chair');
    writeFile(folder, 'guidance/another.mdx', A_COURSE['guidance/empty-chair-meeting.mdx']);
    expect(loadCourse(folder).course.guidance).toHaveLength(2);
  });

  it('throws everything that is wrong, and loads the course when it is put right', () => {
    const folder = aContentFolder({ 'glossary.md': '', 'sources/gathuru.yaml': 'title: A' });
    const load = () => loadCourse(folder);
    expect(load).toThrow(ContentError);
    expect(load).toThrow(
      /glossary\.md:1 .*empty-file[\s\S]*gathuru\.yaml:1[\s\S]*5 findings in 2 files/,
    );
    writeFile(folder, 'glossary.md', A_COURSE['glossary.md']);
    writeFile(folder, 'sources/gathuru.yaml', A_COURSE['sources/gathuru.yaml']);
    expect(load().course.id).toBe('empty-chair');
  });

  it('throws what is wrong where there is no folder', () => {
    expect(() => loadCourse('/nowhere')).toThrow('There is no course.yaml.');
  });
});

it('has nothing to say against the small course that these tests change', () => {
  expect(says({})).toBe(NOTHING_WRONG);
});
