import { describe, expect, it } from 'vitest';
import { aGuidanceFile, aLessonFile } from '../../authoring/content-file.builders.ts';
import { findingsAsText } from '../../authoring/finding.ts';
import { aContentFolder, type Files } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

const says = (changes: Files) =>
  findingsAsText(checkContent(aContentFolder(changes)).findings, 'content');
const saysOfLesson = (text: string, keys = {}) =>
  says({ 'modules/seat/1-empty-chair.mdx': aLessonFile({ keys, body: text }) });

describe('a check', () => {
  it('is a question of the bank', () => {
    const lesson =
      '<Check id="reserved-seat" />\n\n<Check id="reserved-saet" /> <Cite idea="g10" />';
    expect(saysOfLesson(lesson)).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:10  The bank has no question "reserved-saet". (unknown-question)
          → Did you mean "reserved-seat"?
      1 finding in 1 file"
    `);
  });

  it('is in the pool of checks', () => {
    const lesson = '<Check id="reserved-seat" />\n\n<Check id="second" /> <Cite idea="g10" />';
    expect(saysOfLesson(lesson)).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:10  The question "second" belongs to the pool "quiz". (unknown-question)
          → Write "pool: check" under its heading, or ask another question here.
      1 finding in 1 file"
    `);
  });

  it('is asked once', () => {
    const check = '<Check id="reserved-seat" /> <Cite idea="g10" />';
    expect(saysOfLesson(`${check}\n\n${check}`)).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:10  The question "reserved-seat" is asked in modules/seat/1-empty-chair.mdx already. (unplaced-check)
          → Ask each check once.
      1 finding in 1 file"
    `);
    expect(saysOfLesson('Look. <Cite idea="g10" />')).toMatchInlineSnapshot(`
      "content/modules/seat/questions.md:1  No lesson asks the check "reserved-seat". (unplaced-check)
          → Put <Check id="reserved-seat" /> into a lesson, or set "pool: quiz".
      1 finding in 1 file"
    `);
  });

  it('needs a bank', () => {
    expect(says({ 'modules/seat/questions.md': undefined })).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:10  The bank has no question "reserved-seat". (unknown-question)
          → There is none yet.
      content/modules/seat/module.yaml:6  No check practises "customer-voice". (unpractised-objective)
          → Write a question with "objective: customer-voice" and "pool: check", and ask it in a lesson.
      content/modules/seat/module.yaml:6  No question asks for "customer-voice" at its level, which is "apply". (unassessed-objective)
          → Write 2 or more for the quiz or the final assessment that ask at this level.
      3 findings in 2 files"
    `);
  });
});

describe('a scenario', () => {
  it('stands in one lesson of its module', () => {
    const closing = (body: string) =>
      says({
        'modules/seat/2-closing.mdx': aLessonFile({
          keys: { ideas: '[m3]' },
          body: `Ask. <Cite idea="m3" />\n\n${body}`,
        }),
      });
    expect(closing('')).toMatchInlineSnapshot(`
      "content/modules/seat/scenario.md:1  No lesson of "seat" shows this scenario. (misplaced-text)
          → Put <Scenario /> into a lesson.
      1 finding in 1 file"
    `);
    expect(closing('<Scenario />\n\n<Scenario />')).toMatchInlineSnapshot(`
      "content/modules/seat/2-closing.mdx:12  The scenario stands in a lesson already. (unknown-scene)
          → Keep one <Scenario />, and write scenario.md beside the lesson.
      1 finding in 1 file"
    `);
  });

  it('is written beside the lesson that shows it', () => {
    expect(says({ 'modules/seat/scenario.md': undefined })).toMatchInlineSnapshot(`
      "content/modules/seat/2-closing.mdx:10  The module "seat" has no scenario.md. (unknown-scene)
          → Keep one <Scenario />, and write scenario.md beside the lesson.
      1 finding in 1 file"
    `);
  });
});

describe('the ideas of a page', () => {
  const check = '<Check id="reserved-seat" />';

  it('are those that it cites', () => {
    const cites = `<Cite idea="g10 m3" /> ${check}`;
    expect(saysOfLesson(cites)).toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:8  "m3" is cited here and not among the page's ideas. (uncited-idea)
          → Add it to "ideas:", or cite another.
      1 finding in 1 file"
    `);
    expect(saysOfLesson(`<Cite idea="g10" /> ${check}`, { ideas: '[g10, m3]' }))
      .toMatchInlineSnapshot(`
      "content/modules/seat/1-empty-chair.mdx:5  "m3" is among the page's ideas and cited nowhere. (uncited-idea)
          → Put <Cite idea="m3" /> behind the claim that rests on it, or take it out.
      1 finding in 1 file"
    `);
  });

  it('may be cited in any place and more than once', () => {
    const body =
      '<Note title="Aside">\n\n<Cite idea="g10" />\n\n</Note>\n\n<Phrase idea="g10">so</Phrase>';
    const { findings } = checkContent(
      aContentFolder({ 'guidance/empty-chair-meeting.mdx': aGuidanceFile({ body }) }),
    );
    expect(findings).toEqual([]);
  });
});
