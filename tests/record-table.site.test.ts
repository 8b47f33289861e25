import papaparse from 'papaparse';
import { course } from './course.ts';
import { openWith, savedFile } from './record-page.ts';
import { manyStatements } from './recorded.ts';
import { expect, test } from './site.ts';

const [checklist] = course.checklists;
if (!checklist) throw new Error('The course needs a checklist.');

test.describe('a table of the record', () => {
  test('has a row for each entry, and no formula', async ({ page }) => {
    const [one, other] = manyStatements(2);
    if (!one || !other) return;
    const formula = '=HYPERLINK("https://evil.example")\nsecond line';
    await openWith(page, [one, { ...other, object: 'game/1', response: [formula] }]);
    const { name, text } = await savedFile(page, 'Save as a table (CSV)');
    expect(name).toMatch(/\.csv$/);
    const { data } = papaparse.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' });
    expect(data).toHaveLength(3);
    expect(data[0]?.slice(0, 3)).toEqual(['Time (UTC)', 'What', 'Details']);
    expect(data[1]?.[1]).toBe(`Noted evidence in “${checklist.title}”`);
    expect(data[2]?.[2]).toBe(`'${formula}`);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  test('tells of no colleague what they answered', async ({ page }) => {
    const [one] = manyStatements(1);
    if (!one) return;
    const object = `answer/${checklist.id}/9d8c7b6a`;
    await openWith(page, [{ ...one, object, response: ['1', 'says-thanks.3'], attempt: 'x' }]);
    const { text } = await savedFile(page, 'Save as a table (CSV)');
    expect(text).toContain('Took in a colleague’s answer');
    expect(text).not.toContain('says-thanks');
  });
});
