import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aLessonFile, aModuleFile } from '../authoring/content-file.builders.ts';
import { findingsAsText } from '../authoring/finding.ts';
import { aContentFolder, type Files } from './content-folder.builders.ts';
import { checkContent } from './load-course.ts';
import { readContent } from './read-content.ts';

const says = (changes: Files) =>
  findingsAsText(checkContent(aContentFolder(changes)).findings, 'content');
const aLesson = aLessonFile({ body: 'Look. <Cite idea="g10" />' });

describe('readContent', () => {
  it('takes the name of a folder or file for the id of what it holds', () => {
    const content = readContent(aContentFolder());
    expect(content.modules[0]?.id).toBe('seat');
    expect(content.modules[0]?.lessons.map(({ lesson }) => lesson.id)).toEqual([
      'empty-chair',
      'closing',
    ]);
    expect(content.sources[0]?.source.id).toBe('gathuru');
    expect(content.guidance[0]?.page.id).toBe('empty-chair-meeting');
    expect(content.checklists[0]?.checklist.id).toBe('courage');
  });

  it('reports a name that is no id', () => {
    expect(says({ 'guidance/Empty Chair.mdx': 'Look.' })).toMatch(/^5 findings in 1 file$/m);
    expect(says({ 'drawings/Big_Table.svg': '<svg/>' })).toMatchInlineSnapshot(`
      "content/drawings/Big_Table.svg:1  The name "Big_Table" is no id. (bad-id)
          → Name files and folders with lower-case letters, digits and hyphens.
      1 finding in 1 file"
    `);
    expect(says({ 'modules/Seat 2/module.yaml': aModuleFile({ status: 'coming' }) }))
      .toMatchInlineSnapshot(`
      "content/modules/Seat 2/module.yaml:1  The folder name "Seat 2" is no id. (bad-id)
          → Name files and folders with lower-case letters, digits and hyphens.
      1 finding in 1 file"
    `);
  });

  it('reports a file that nothing reads', () => {
    const changes = {
      'notes.md': 'Do not forget.',
      'guidance/page.md': 'The wrong ending.',
      'modules/seat/lesson.mdx': 'No number.',
      'modules/seat/old/1-lesson.mdx': 'Too deep.',
    };
    expect(says(changes)).toMatchInlineSnapshot(`
      "content/guidance/page.md:1  Nothing reads "guidance/page.md". (unexpected-file)
          → Rename it as docs/authoring.md lists it, or take it out of the content folder.
      content/modules/seat/lesson.mdx:1  Nothing reads "modules/seat/lesson.mdx". (unexpected-file)
          → Rename it as docs/authoring.md lists it, or take it out of the content folder.
      content/modules/seat/old/1-lesson.mdx:1  Nothing reads "modules/seat/old/1-lesson.mdx". (unexpected-file)
          → Rename it as docs/authoring.md lists it, or take it out of the content folder.
      content/notes.md:1  Nothing reads "notes.md". (unexpected-file)
          → Rename it as docs/authoring.md lists it, or take it out of the content folder.
      4 findings in 4 files"
    `);
  });

  it('reports two lessons with one number or one name', () => {
    expect(says({ 'modules/seat/2-open.mdx': aLesson })).toMatchInlineSnapshot(`
      "content/modules/seat/2-open.mdx:1  Two lessons have the number 2: 2-closing.mdx and 2-open.mdx. (duplicate-id)
          → Give one of the two another number.
      1 finding in 1 file"
    `);
    expect(says({ 'modules/seat/3-closing.mdx': aLesson })).toMatchInlineSnapshot(`
      "content/modules/seat/3-closing.mdx:1  The lesson "closing" is modules/seat/2-closing.mdx already. (duplicate-id)
          → Give one of the two another name.
      1 finding in 1 file"
    `);
  });

  it('reports a module without module.yaml', () => {
    expect(says({ 'modules/seat/module.yaml': undefined })).toMatchInlineSnapshot(`
      "content/modules/seat/module.yaml:1  The module "seat" has no module.yaml. (missing-field)
          → Write one with title, summary, minutes, ideas and objectives.
      1 finding in 1 file"
    `);
  });

  it('reports a link to a file that is gone, and to a folder', () => {
    const folder = aContentFolder();
    symlinkSync('/nowhere', join(folder, 'guidance/gone.mdx'));
    symlinkSync(join(folder, 'drawings'), join(folder, 'guidance/drawings'));
    expect(findingsAsText(checkContent(folder).findings, 'content')).toMatchInlineSnapshot(`
      "content/guidance/drawings:1  The file cannot be read (EISDIR). (unreadable-file)
          → See that it is a file, that it is there, and that you may read it.
      content/guidance/gone.mdx:1  The file cannot be read (ENOENT). (unreadable-file)
          → See that it is a file, that it is there, and that you may read it.
      2 findings in 2 files"
    `);
  });
});
