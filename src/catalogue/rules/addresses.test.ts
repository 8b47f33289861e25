import { expect, it } from 'vitest';
import { aChecklistFile, aLessonFile } from '../../authoring/content-file.builders.ts';
import { findingsAsText } from '../../authoring/finding.ts';
import { aContentFolder } from '../content-folder.builders.ts';
import { checkContent } from '../load-course.ts';

it('tells an author that a lesson or a checklist has the address of another page', () => {
  const folder = aContentFolder({
    'modules/seat/3-quiz.mdx': aLessonFile({ body: 'Look. <Cite idea="g10" />' }),
    'checklists/glossary.md': aChecklistFile(),
  });
  expect(findingsAsText(checkContent(folder).findings, 'content')).toMatchInlineSnapshot(`
    "content/checklists/glossary.md:1  The name "glossary" is the address of another page. (bad-id)
        → Give the file or folder another name.
    content/modules/seat/3-quiz.mdx:1  The name "quiz" is the address of another page. (bad-id)
        → Give the file or folder another name.
    2 findings in 2 files"
  `);
});
