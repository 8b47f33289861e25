import { USUAL_POLICY } from '../domain/packaged/policy.ts';
import { describe, expect, it } from 'vitest';
import { aCourseFile } from './content-file.builders.ts';
import { readCourseFile } from './course-file.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) => reading('course.yaml', (report) => readCourseFile(source, report));

describe('readCourseFile', () => {
  it('takes what an author says of the course', () => {
    const { value, says } = read(aCourseFile({ mastery: '70' }));
    expect(value?.values).toMatchObject({
      id: 'empty-chair',
      version: '1.0.0',
      mastery: 70,
      mark: 'chair',
      modules: ['seat'],
      paths: [{ id: 'managers', modules: ['seat'] }],
      doors: [{ link: '/learn/' }],
    });
    expect(says).toBe(NOTHING_WRONG);
  });

  it('needs neither paths, doors nor a pass mark', () => {
    const { value } = read(aCourseFile({ paths: undefined, doors: undefined }));
    expect(value?.values).toMatchObject({ paths: [], doors: [], mastery: 80 });
  });

  it('takes what packages report to an LMS, and has usual answers', () => {
    const { value } = read(aCourseFile());
    expect(value?.values.lms).toEqual(USUAL_POLICY);
    const lms = '{ completes: quiz, failed: incomplete, attempts: 3, packages: modules }';
    expect(read(aCourseFile({ lms })).value?.values.lms).toEqual({
      completes: 'quiz',
      failed: 'incomplete',
      attempts: 3,
      packages: 'modules',
    });
    expect(read(aCourseFile({ lms: '{ completes: all, attempts: 0 }' })).says)
      .toMatchInlineSnapshot(`
      "content/course.yaml:14  "lms.completes" is "all". (wrong-value)
          → "everything", "lessons" or "quiz".
      content/course.yaml:14  "lms.attempts" is 0. (wrong-value)
          → A whole number, 1 or more.
      2 findings in 1 file"
    `);
  });

  it('takes the paper that is printed on: both sizes, or those that the author names', () => {
    const paper = (print?: string) => read(aCourseFile({ print })).value?.values.print.paper;
    expect(paper()).toEqual(['a4', 'us-letter']);
    expect(paper('{ paper: [us-letter] }')).toEqual(['us-letter']);
    expect(paper('{ paper: [] }')).toEqual([]);
    expect(read(aCourseFile({ print: '{ paper: [a4, letter] }' })).says).toMatchInlineSnapshot(`
      "content/course.yaml:14  "print.paper.1" is "letter". (wrong-value)
          → "a4" or "us-letter".
      1 finding in 1 file"
    `);
    expect(paper('{ paper: [us-letter, a4, a4] }')).toEqual(['a4', 'us-letter']);
  });

  it('reports what is missing, unknown or of the wrong form', () => {
    const keys = {
      id: 'Empty Chair',
      mastery: '101',
      modules: '[]',
      licence: undefined,
      license: 'CC BY',
    };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot(`
      "content/course.yaml:1  "id" is "Empty Chair". (wrong-value)
          → An id: lower-case letters, digits and hyphens.
      content/course.yaml:1  "licence" is missing. (missing-field)
          → Add "licence:" (a text).
      content/course.yaml:8  "modules" is []. (wrong-value)
          → One module or more.
      content/course.yaml:13  "mastery" is 101. (wrong-value)
          → A number from 0 to 100.
      content/course.yaml:14  The key "license" means nothing here. (unknown-key)
          → Did you mean "licence"?
      5 findings in 1 file"
    `);
  });

  it('reports what is missing in a path and in a door', () => {
    const keys = {
      paths: '\n  - id: managers\n    title: Managers',
      doors: '[{ title: For staff }]',
    };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot(`
      "content/course.yaml:11  "paths.0.summary" is missing. (missing-field)
          → Add "summary:" (a text).
      content/course.yaml:11  "paths.0.modules" is missing. (missing-field)
          → Add "modules:" (a list of ids, such as [g8, m3]).
      content/course.yaml:13  "doors.0.text" is missing. (missing-field)
          → Add "text:" (a text).
      content/course.yaml:13  "doors.0.link" is missing. (missing-field)
          → Add "link:" (a text).
      content/course.yaml:13  "doors.0.label" is missing. (missing-field)
          → Add "label:" (a text).
      5 findings in 1 file"
    `);
  });

  it('reports a module or a path that stands there twice', () => {
    const path = '{ id: managers, title: Managers, summary: For them., modules: [seat] }';
    const keys = { modules: '[seat, seat]', paths: `\n  - ${path}\n  - ${path}` };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot(`
      "content/course.yaml:9  The module "seat" stands here twice. (duplicate-id)
          → Take one of the two out, or give it another id.
      content/course.yaml:12  The learning path "managers" stands here twice. (duplicate-id)
          → Take one of the two out, or give it another id.
      2 findings in 1 file"
    `);
  });
});
