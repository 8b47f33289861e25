import { describe, expect, it } from 'vitest';
import {
  aChecklistFile,
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aLessonFile,
  aModuleFile,
  anEnding,
  anItem,
  aQuestion,
  aScenarioFile,
  aScene,
  aSourceFile,
  aTerm,
} from '../../authoring/content-file.builders.ts';
import { findingsAsText } from '../../authoring/finding.ts';
import { A_COURSE, aContentFolder, type Files } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

const says = (changes: Files) =>
  findingsAsText(checkContent(aContentFolder(changes)).findings, 'content');

const bankWith = (keys: Parameters<typeof aQuestion>[0]) =>
  aFileOf(A_COURSE['modules/seat/questions.md'], aQuestion({ ...keys, id: 'third' }));

describe('an id that belongs to nothing', () => {
  it('is reported where an objective is named', () => {
    const lesson = aLessonFile({ keys: { objectives: '[customer-voice, customer-vote]' } });
    expect(
      says({
        'modules/seat/1-empty-chair.mdx': lesson,
        'modules/seat/questions.md': bankWith({ keys: { objective: 'measure' } }),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:4  There is no objective "customer-vote". (unknown-objective)
          → Did you mean "customer-voice"?
      content/modules/seat/questions.md:44  There is no objective "measure". (unknown-objective)
          → Known here: "customer-voice".
      2 findings in 2 files"
    `);
  });

  it('is reported where an idea is named', () => {
    const keys = { source: 'm4' };
    expect(
      says({
        'glossary.md': aTerm({ keys }),
        'checklists/courage.md': aChecklistFile({ items: [anItem({ keys })] }),
        'modules/seat/module.yaml': aModuleFile({ ideas: '[g10, m3, m4]' }),
        'modules/seat/questions.md': bankWith({ keys }),
        'modules/seat/scenario.md': aScenarioFile({ scenes: [aScene(), anEnding({ keys })] }),
      }),
    ).toMatchInlineSnapshot(`
      "content/checklists/courage.md:9  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      content/glossary.md:1  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      content/modules/seat/module.yaml:4  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      content/modules/seat/questions.md:44  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      content/modules/seat/scenario.md:13  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      5 findings in 5 files"
    `);
  });

  it('is reported where an idea is cited', () => {
    const lesson = aLessonFile({
      keys: { ideas: '[g10, m4]' },
      body: 'Look. <Cite idea="g10" /> <Cite idea="m4" />\n\n<Check id="reserved-seat" />',
    });
    const page = aGuidanceFile({
      keys: { ideas: '[g10, m5]' },
      body: 'Look. <Cite idea="g10" /> <Phrase idea="m5">a word</Phrase>',
    });
    expect(
      says({
        'modules/seat/1-empty-chair.mdx': lesson,
        'guidance/empty-chair-meeting.mdx': page,
      }),
    ).toMatchInlineSnapshot(`
      "content/guidance/empty-chair-meeting.mdx:5  There is no idea "m5". (unknown-idea)
          → Known here: "g10", "m3".
      content/guidance/empty-chair-meeting.mdx:9  There is no idea "m5". (unknown-idea)
          → Known here: "g10", "m3".
      content/modules/seat/1-empty-chair.mdx:5  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      content/modules/seat/1-empty-chair.mdx:8  There is no idea "m4". (unknown-idea)
          → Known here: "g10", "m3".
      4 findings in 2 files"
    `);
  });

  it('is reported where a module is named', () => {
    const paths = '[{ id: managers, title: M, summary: S., modules: [seat, seet] }]';
    const course = aCourseFile({ modules: '[seat, courage]', paths });
    expect(says({ 'course.yaml': course })).toMatchInlineSnapshot(`
      "content/course.yaml:9  There is no module "courage". (unknown-module)
          → Known here: "seat".
      content/course.yaml:10  There is no module "seet". (unknown-module)
          → Did you mean "seat"?
      2 findings in 1 file"
    `);
  });

  it('is reported where a lesson or a learning path is named', () => {
    const keys = { taught: '[seat/empty-chiar]', audience: '[directors]' };
    const items = [anItem({ keys: { lessons: 'seat/empty-chair, courage/mirror' } })];
    expect(
      says({
        'guidance/empty-chair-meeting.mdx': aGuidanceFile({ keys }),
        'checklists/courage.md': aChecklistFile({ items }),
      }),
    ).toMatchInlineSnapshot(`
      "content/checklists/courage.md:9  There is no lesson "courage/mirror". (unknown-lesson)
          → Known here: "seat/empty-chair", "seat/closing".
      content/guidance/empty-chair-meeting.mdx:4  There is no learning path "directors". (unknown-path)
          → Known here: "managers".
      content/guidance/empty-chair-meeting.mdx:6  There is no lesson "seat/empty-chiar". (unknown-lesson)
          → Did you mean "seat/empty-chair"?
      3 findings in 2 files"
    `);
  });

  it('is reported where a term is named', () => {
    const body = 'The <Term id="touch-point">points</Term> matter. <Cite idea="g10" />';
    expect(says({ 'guidance/empty-chair-meeting.mdx': aGuidanceFile({ body }) }))
      .toMatchInlineSnapshot(`
      "content/guidance/empty-chair-meeting.mdx:9  There is no term "touch-point". (unknown-term)
          → Did you mean "touchpoint"?
      1 finding in 1 file"
    `);
  });
});

describe('an idea', () => {
  it('belongs to one source', () => {
    const ideas = '\n  - { id: g10, text: Keep a chair. }';
    expect(says({ 'sources/other.yaml': aSourceFile({ ideas }) })).toMatchInlineSnapshot(`
      "content/sources/other.yaml:6  The idea "g10" stands in sources/gathuru.yaml already. (duplicate-id)
          → Give one of the two another id.
      1 finding in 1 file"
    `);
    const twice =
      '\n  - { id: g10, text: Look. }\n  - { id: m3, text: M. }\n  - { id: g10, text: G. }';
    expect(says({ 'sources/gathuru.yaml': aSourceFile({ ideas: twice }) })).toMatchInlineSnapshot(`
      "content/sources/gathuru.yaml:8  The idea "g10" stands in sources/gathuru.yaml already. (duplicate-id)
          → Give one of the two another id.
      1 finding in 1 file"
    `);
  });
});

describe('a module', () => {
  it('is listed in course.yaml', () => {
    const coming = aModuleFile({ status: 'coming' });
    expect(says({ 'modules/ahead/module.yaml': coming })).toMatchInlineSnapshot(`
      "content/modules/ahead/module.yaml:1  The module "ahead" is not in course.yaml. (unknown-module)
          → Add "ahead" to "modules:", where it is taught.
      1 finding in 1 file"
    `);
  });

  it('that is ready has a lesson', () => {
    expect(
      says({
        'course.yaml': aCourseFile({ modules: '[seat, ahead]' }),
        'modules/ahead/module.yaml': aModuleFile(),
        'modules/ahead/questions.md': aQuestion(),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/ahead/module.yaml:1  The module "ahead" is ready and has no lessons. (missing-text)
          → Write a lesson, or set "status: coming".
      1 finding in 1 file"
    `);
  });

  it('that is to come needs none', () => {
    const { course } = checkContent(
      aContentFolder({
        'course.yaml': aCourseFile({ modules: '[seat, ahead]' }),
        'modules/ahead/module.yaml': aModuleFile({ status: 'coming' }),
      }),
    );
    expect(course?.modules.map(({ status }) => status)).toEqual(['ready', 'coming']);
  });
});
