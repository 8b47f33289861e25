import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { course } from './course.ts';
import { expect, test } from './site.ts';

const practice = course.practices.find(({ id }) => id === 'service-level-calculator');
if (!practice) throw new Error('The course needs its calculator.');
const address = `./practice/${practice.id}/`;

/** Numbers that are easy to calculate by hand: low, likely, high. */
const NUMBERS: Readonly<Record<string, readonly [number, number, number]>> = {
  contacts: [1000, 1000, 2000],
  'per-customer': [1, 1, 1],
  'level-now': [80, 90, 90],
  'level-wanted': [95, 95, 95],
  leaving: [10, 10, 10],
  margin: [100, 100, 100],
  repeats: [1, 1, 1],
  'repeat-cost': [2, 2, 2],
  'lost-recommendations': [1, 1, 1],
  converting: [10, 10, 10],
};

async function fill(
  page: Page,
  input: string,
  numbers: readonly (number | string)[],
): Promise<void> {
  const group = page.locator(`[data-input="${input}"]`);
  for (const [index, label] of ['Low', 'Likely', 'High'].entries()) {
    await group.getByLabel(label, { exact: true }).fill(`${numbers[index] ?? ''}`);
  }
  await group.getByLabel('High', { exact: true }).blur();
}

const row = (page: Page, name: string) =>
  page.locator('.results').getByRole('row', { name: new RegExp(`^${name}`) });

test('the calculator asks for everything and fills in nothing', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('practice-sheet')).toHaveAttribute('data-started', '');
  for (const field of await page.locator('[data-cell]').all()) await expect(field).toHaveValue('');
  await expect(page.locator('.results')).toContainText(
    '= Contacts a year × (1 − Service level now)',
  );
});

test('the calculator comes to what a hand comes to', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Our currency').fill('KES');
  for (const [input, numbers] of Object.entries(NUMBERS)) await fill(page, input, numbers);
  // 1,000 × (1 − 90 %) = 100; least 1,000 × 10 %, greatest 2,000 × 20 %.
  await expect(row(page, 'Contacts that fail')).toContainText('100100400');
  await expect(row(page, 'Contacts that fail')).toContainText('= 1,000 × (1 − 90 %) = 100');
  await expect(row(page, 'Customers lost')).toContainText('101040');
  // 10 lost × 100 = 1,000; 100 × 1 × 2 = 200; 10 × 1 × 10 % × 100 = 100.
  await expect(row(page, 'What the service level costs')).toContainText('1,3001,3005,200');
  await expect(row(page, 'What the service level costs')).toContainText('KES a year');
  // 10 % × 100 × (1 + 1 × 10 %) ÷ 1 + 1 × 2 = 13, for (95 % − 90 %) of 1,000, to (95 % − 80 %) of 2,000.
  await expect(row(page, 'What the wanted level would save')).toContainText('6506503,900');
  await expect(page.getByText('Still missing')).toHaveCount(0);
});

test('the calculator says what is missing, and what is wrong at its field, and keeps it', async ({
  page,
}) => {
  await page.goto(address);
  await fill(page, 'level-now', [90, 85, '']);
  const level = page.locator('[data-input="level-now"]');
  await expect(level.getByText('Low comes first, then likely, then high')).toBeVisible();
  await expect(level.getByLabel('Low', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/^Still missing: Contacts a year; /)).toContainText(
    'Service level now (high)',
  );
  await fill(page, 'level-now', [80, 85, 120]);
  await expect(level.getByText('A value here lies between 0 and 100.')).toBeVisible();
  await page.reload();
  await expect(level.getByLabel('High', { exact: true })).toHaveValue('120');
  await expect(level.getByText('A value here lies between 0 and 100.')).toBeVisible();
});

test('the report for the board follows the numbers, is saved, and prints by itself on one page', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByLabel('Our currency').fill('KES');
  for (const [input, numbers] of Object.entries(NUMBERS)) await fill(page, input, numbers);
  await page
    .locator('[data-input="margin"]')
    .getByLabel('Where it comes from')
    .fill('Finance, March');
  await page.getByLabel('Organisation').fill('A water company');
  await page.getByLabel('The decision that we ask for').fill('Answer within a day.\nFrom July.');
  await page.getByLabel('The decision that we ask for').blur();
  const report = page.getByRole('article');
  await expect(report).toContainText('A water company');
  await expect(report.getByRole('row', { name: /^Yearly margin/ })).toContainText('Finance, March');
  await expect(report.getByRole('row', { name: /^What the service level costs/ })).toContainText(
    '5,200',
  );

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report as Markdown' }).click();
  const markdown = readFileSync(await (await downloading).path(), 'utf8');
  expect(markdown).toContain('**Organisation**: A water company');
  expect(markdown).toContain(
    '| What the service level costs (KES a year) | 1,300 | 1,300 | 5,200 |',
  );
  expect(markdown).toContain('Contacts a year × (1 − Service level now)');

  await page.evaluate(() => {
    Object.assign(globalThis, { print: () => undefined });
  });
  await page.getByRole('button', { name: 'Print the report alone' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByLabel('Organisation')).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
