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

  it('reports what is missing, unknown or of the wrong form', () => {
    const keys = { id: 'Empty Chair', mastery: '101', modules: '[]', licence: undefined, license: 'CC BY' };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot();
  });

  it('reports what is missing in a path and in a door', () => {
    const keys = { paths: '\n  - id: managers\n    title: Managers', doors: '[{ title: For staff }]' };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot();
  });

  it('reports a module or a path that stands there twice', () => {
    const path = '{ id: managers, title: Managers, summary: For them., modules: [seat] }';
    const keys = { modules: '[seat, seat]', paths: `\n  - ${path}\n  - ${path}` };
    expect(read(aCourseFile(keys)).says).toMatchInlineSnapshot();
  });
});
