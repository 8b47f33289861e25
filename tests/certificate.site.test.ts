import type { Page } from '@playwright/test';
import { finalQuestions } from '../src/domain/course/outline.ts';
import { recordText } from '../src/domain/record/record-file.ts';
import { aStatement } from '../src/domain/record/statement.builders.ts';
import type { Statement } from '../src/domain/record/statement.ts';
import { course, readyModules } from './course.ts';
import { keep, keptIn } from './record.ts';
import { expect, test } from './site.ts';

const asked = finalQuestions(readyModules).slice(0, course.final.questions);

/** Statements of somebody who answered every question of the course rightly and passed with three mistakes. */
function aPass(): readonly Statement[] {
  const begun = aStatement({ id: crypto.randomUUID(), verb: 'initialized', object: 'final' });
  const practised = readyModules.flatMap((module) =>
    module.questions
      .filter(({ pool }) => pool !== 'final')
      .map((question) => anAnswer(module.id, question, true)),
  );
  const graded = asked.map(({ module, question }, index) => ({
    ...anAnswer(module.id, question, index > 2),
    attempt: begun.id,
  }));
  const passed = aStatement({
    id: crypto.randomUUID(),
    verb: 'passed',
    object: 'final',
    attempt: begun.id,
    at: '2026-03-04T10:00:00.000Z',
    score: 0.9,
    success: true,
  });
  return [...practised, begun, ...graded, passed];
}

const anAnswer = (
  module: string,
  { id, revision }: { readonly id: string; readonly revision: string },
  success: boolean,
): Statement =>
  aStatement({
    id: crypto.randomUUID(),
    object: `question/${module}/${id}`,
    response: ['any'],
    success,
    score: success ? 1 : 0,
    revision,
  });

const record = aPass();
const objectives = readyModules.flatMap((module) => module.objectives);

/** The certificate that the page makes of the record, for a name. */
async function printed(page: Page, name: string): Promise<string> {
  await page.goto('./certificate/');
  await keep(page, record);
  await page.getByLabel('Your name').fill(name);
  return page.locator('.certificate-code').innerText();
}

interface Filled {
  readonly name: string;
  readonly code: string;
  readonly text?: string;
}

/** Fills in the form of the trainer's page and hands it in. */
async function check(page: Page, { name, code, text = textOf(record) }: Filled): Promise<void> {
  await page.getByLabel('Name, as the certificate shows it').fill(name);
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByLabel('File of the record').setInputFiles(fileOf(text));
  await page.getByRole('button', { name: 'Check' }).click();
}
const textOf = (statements: readonly Statement[], of = course.id): string =>
  recordText(of, statements, new Date('2026-11-22T18:00:00Z'));
const fileOf = (text: string) => ({
  name: 'record.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const result = (page: Page) => page.getByRole('region', { name: /agree|belongs|code|read/ });

test.describe('somebody who has passed', () => {
  test('gets one sheet of paper with all that a certificate needs, A4 or Letter', async ({
    page,
  }) => {
    test.slow();
    const long = 'Maria-Magdalena Konstantinopoulou-Featherstonehaugh of the Front Desk in Leeds';
    const names = [
      long,
      'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80),
      'فاطمة الزهراء بنت محمد',
      '欧阳娜娜',
      '',
    ];
    const code = await printed(page, long);
    const certificate = page.getByRole('article', { name: 'Certificate' });
    await expect(certificate.getByRole('listitem')).toHaveCount(objectives.length);
    for (const text of [course.title, long, code, '4 March 2026', course.version]) {
      await expect(certificate).toContainText(text);
    }
    await expect(certificate).toContainText(
      `90 % of the points, ${asked.length - 3} of ${asked.length} questions`,
    );
    await expect(certificate.getByRole('link')).toHaveText(/^[^/]+\/.*trainers\/certificate\/$/);
    for (const name of names) {
      await page.getByLabel('Your name').fill(name);
      for (const format of ['A4', 'Letter']) {
        const paper = (await page.pdf({ format })).toString('latin1');
        expect(paper.match(/\/Type \/Page\b/g), `${format} ${name}`).toHaveLength(1);
      }
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        const [paper, edge] = await certificate.evaluate((it) => [it.scrollWidth, it.clientWidth]);
        expect(paper, `${width} ${name}`).toBeLessThanOrEqual(edge);
      }
    }
    await page.emulateMedia({ media: 'print' });
    await expect(certificate).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

  test('is asked for a name before it is printed, and the name becomes that of the file', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      globalThis.print = () => (document.documentElement.dataset['printed'] = document.title);
    });
    await printed(page, '');
    const button = page.getByRole('button', { name: 'Save as PDF or print' });
    await button.click();
    await expect(page.getByText('Type your name first.')).toBeVisible();
    await expect(page.getByLabel('Your name')).toBeFocused();
    await page.keyboard.type('Ana Lopez');
    await button.click();
    await expect(page.locator('html')).toHaveAttribute(
      'data-printed',
      /^Ana Lopez – Certificate – /,
    );
  });
});

test.describe('a trainer who checks a certificate', () => {
  test('finds the page, and that it agrees, however name and code are typed', async ({ page }) => {
    const code = await printed(page, 'Ana Lopez');
    await page.goto('./trainers/');
    await page.getByRole('link', { name: 'Check a certificate' }).click();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
    const later = [...record, aStatement({ object: 'evidence/any/one', response: ['later'] })];
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`;
    await check(page, { name: 'ana  lopez', code: typed, text: textOf(later) });
    await expect(page.getByRole('heading', { name: 'Certificate and record agree' })).toBeFocused();
    for (const text of [course.title, course.version, '4 March 2026', '90 % of the points']) {
      await expect(result(page)).toContainText(text);
    }
    await expect(result(page).getByRole('listitem')).toHaveCount(objectives.length);
    // The record of this browser has taken nothing of the file in.
    expect(await keptIn(page)).toHaveLength(record.length);
  });

  test('does it with the keyboard alone, and is told what is missing', async ({ page }) => {
    page.once('filechooser', (chooser) => void chooser.setFiles(fileOf(textOf(record))));
    const code = await printed(page, 'Ana Lopez');
    await page.goto('./trainers/certificate/');
    const [name, codeField] = [
      page.getByLabel('Name, as'),
      page.getByLabel('Code', { exact: true }),
    ];
    await name.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Type the name first')).toBeVisible();
    await expect(name).toBeFocused();
    await page.keyboard.type('Ana Lopez');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Type the code first')).toBeVisible();
    await expect(codeField).toBeFocused();
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Choose the file of the record first')).toBeVisible();
    const file = page.getByLabel('File of the record');
    await expect(file).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(file).toHaveValue(/\.json$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Certificate and record agree' })).toBeFocused();
    await codeField.fill(`${code} `);
    await expect(result(page)).toBeHidden();
  });

  test('can drop the file on the form', async ({ page }) => {
    await page.goto('./trainers/certificate/');
    const carried = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, textOf(record));
    await page.locator('.check-form').dispatchEvent('drop', { dataTransfer: carried });
    await page.getByLabel('Name, as').fill('Ana Lopez');
    await page.getByLabel('Code', { exact: true }).fill('7K3M');
    await page.keyboard.press('Enter');
    await expect(result(page)).toContainText('compare it sign by sign');
  });

  test('is told what does not agree, and what may be behind it', async ({ page }) => {
    test.slow();
    const code = await printed(page, 'Ana Lopez');
    await page.goto('./trainers/certificate/');
    const right = { name: 'Ana Lopez', code };
    const wrongSign = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    const begun = record.slice(0, -1);
    const changed = record.map((each) => (each.verb === 'passed' ? { ...each, score: 1 } : each));
    for (const [filled, heading, text] of [
      [{ ...right, name: 'Anna Lopez' }, 'The record agrees, the name does not', 'spelled'],
      [{ ...right, text: textOf(aPass()) }, 'belongs to another record', 'another learner'],
      [{ ...right, text: textOf(changed) }, 'belongs to another record', 'were changed'],
      [{ ...right, code: wrongSign }, 'has a typing error', code],
      [{ ...right, text: textOf(begun) }, 'shows no assessment that was passed', 'saved before'],
      [{ ...right, text: textOf(record, 'other') }, 'belongs to another course', '“other”'],
      [{ ...right, text: 'no record' }, 'The file cannot be read', 'That is no file of a record'],
    ] as const) {
      await check(page, filled);
      await expect(page.getByRole('heading', { name: heading })).toBeFocused();
      await expect(page.locator('.check-result')).toContainText(text);
      await expect(page.getByText('Certificate and record agree')).toBeHidden();
    }
  });
});
