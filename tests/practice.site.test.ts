import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import type { Download, Page } from '@playwright/test';
import type { Practice, Section } from '../src/domain/practice/practice.ts';
import { course } from './course.ts';
import { expect, test } from './site.ts';
import { stopClock } from './stopped-clock.ts';

/** A practice with a section that has what a test needs. */
function aPracticeWith<Kind extends Section['kind']>(
  kind: Kind,
  fits: (section: Extract<Section, { kind: Kind }>) => boolean = () => true,
) {
  for (const practice of course.practices) {
    const section = practice.sections.find(
      (each): each is Extract<Section, { kind: Kind }> =>
        each.kind === kind && fits(each as Extract<Section, { kind: Kind }>),
    );
    if (section) return { practice, section, address: addressOf(practice) };
  }
  throw new Error(`No practice has such a ${kind}.`);
}
const addressOf = ({ id }: Practice): string => `./practice/${id}/`;

/** Opens a practice, and waits until what is written in it is kept. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('practice-sheet')).toHaveAttribute('data-started', '');
}

async function save(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await downloading;
  return readFileSync(await download.path(), 'utf8');
}

const plain = aPracticeWith('table', ({ starters }) => starters.length === 0);
const [first, second] = plain.section.columns;
if (!first || !second) throw new Error('The table needs two columns.');
const cell = (page: Page, label: string, row: number) =>
  page.getByRole('textbox', { name: `${label} (row ${row})` });

for (const practice of course.practices) {
  test(`the sheet "${practice.id}" keeps what a person writes in it`, async ({ page }) => {
    test.slow();
    await open(page, addressOf(practice));
    const fields = page.locator('[data-cell]');
    const values = () =>
      fields.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const kinds = await fields.evaluateAll((all) =>
      all.map((each) => {
        if (each instanceof HTMLSelectElement) return 'choice';
        return (each as HTMLInputElement).inputMode || (each as HTMLInputElement).type;
      }),
    );
    for (const [index, kind] of kinds.entries()) {
      const field = fields.nth(index);
      if (kind === 'choice') await field.selectOption({ index: 1 });
      else await field.fill({ date: '2026-12-24', decimal: '7' }[kind] ?? 'Words of ours');
    }
    await fields.last().blur();
    const written = await values();
    expect(written).not.toContain('');
    await expect(page.locator('record-notice')).toBeHidden();
    await page.reload();
    await expect.poll(values).toEqual(written);
  });
}

test.describe('somebody who fills in a table', () => {
  test('does it with the keyboard alone', async ({ page }) => {
    await open(page, plain.address);
    await cell(page, first.label, 1).focus();
    await page.keyboard.type('We ring you back');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Poster');
    await expect(cell(page, second.label, 1)).toBeFocused();
    await page.getByRole('button', { name: 'Add a row' }).focus();
    await page.keyboard.press('Enter');
    const added = cell(page, first.label, plain.section.rows + 1);
    await expect(added).toBeFocused();
    await page.keyboard.type('A last promise');
    await page.getByRole('button', { name: 'Remove row 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Row 1 is removed.')).toBeVisible();
    await expect(cell(page, first.label, plain.section.rows)).toHaveValue('A last promise');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell(page, first.label, 1)).toBeFocused();
    await expect(cell(page, first.label, 1)).toHaveValue('We ring you back');
    await expect(cell(page, second.label, 1)).toHaveValue('Poster');
  });

  test('removes every row, and is told how to go on', async ({ page }) => {
    await open(page, plain.address);
    for (let row = plain.section.rows; row > 0; row--) {
      await page.getByRole('button', { name: `Remove row ${row}`, exact: true }).click();
      await expect(page.getByText(`Row ${row} is removed.`)).toBeVisible();
    }
    await expect(page.getByText('There is no row.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('There is no row.')).toBeVisible();
  });

  test('clears the sheet, and takes it back', async ({ page }) => {
    await open(page, plain.address);
    await cell(page, first.label, 1).fill('Kept');
    await page.getByRole('button', { name: 'Clear the sheet' }).click();
    await expect(cell(page, first.label, 1)).toHaveValue('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(cell(page, first.label, 1)).toHaveValue('Kept');
    await page.reload();
    await expect(cell(page, first.label, 1)).toHaveValue('Kept');
  });

  test('finds in another tab what they write, and loses nothing that they are writing', async ({
    page,
    context,
  }) => {
    await open(page, plain.address);
    const other = await context.newPage();
    await open(other, plain.address);
    await cell(other, first.label, 2).pressSequentially('Being written');
    await cell(page, first.label, 1).fill('From the first tab');
    await cell(page, first.label, 1).blur();
    await expect(cell(other, first.label, 1)).toHaveValue('From the first tab');
    await expect(cell(other, first.label, 2)).toHaveValue('Being written');
    await expect(cell(page, first.label, 2)).toHaveValue('Being written');
  });

  test('saves it as Markdown and as CSV', async ({ page }) => {
    await open(page, plain.address);
    await cell(page, first.label, 1).fill('“Five minutes”, or | more');
    await cell(page, second.label, 1).fill('=Poster');
    const markdown = await save(page, 'Save as Markdown');
    expect(markdown).toContain(`# ${plain.practice.title}`);
    expect(markdown).toContain('| “Five minutes”, or \\| more | =Poster |');
    const { data } = papaparse.parse<string[]>(await save(page, 'Save as CSV'));
    expect(data[0]).toEqual(plain.section.columns.map(({ label }) => label));
    expect(data[1]?.slice(0, 2)).toEqual(['“Five minutes”, or | more', "'=Poster"]);
    await expect(page.getByText(/^Saved as .*\.csv\.$/)).toBeVisible();
  });

  test('loads what makes files only when a file is wanted', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open(page, plain.address);
    await page.waitForLoadState('networkidle');
    const before = loaded.length;
    await save(page, 'Save as CSV');
    expect(loaded.length).toBeGreaterThan(before);
  });
});

test('somebody who prints a sheet gets its blanks, and no buttons', async ({ page }) => {
  await open(page, plain.address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: plain.section.title })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(plain.section.rows + 1);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(first.label).first()).toBeVisible();
});

test('somebody who takes a module finds its practices there', async ({ page }) => {
  await page.goto(`./learn/${plain.practice.module ?? ''}/`);
  await page.getByRole('link', { name: plain.practice.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain.practice.title);
});

test('somebody who searches finds a practice by what it is for', async ({ page }) => {
  await page.goto('./search/');
  await page.locator('search-page input').first().fill(plain.practice.title);
  await page
    .locator('search-page')
    .getByRole('link', { name: plain.practice.title })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain.practice.title);
});

test.describe('somebody without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is told that nothing is kept, and has a sheet to print', async ({ page }) => {
    await page.goto(plain.address);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(cell(page, first.label, plain.section.rows)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a row' })).toBeHidden();
  });
});

test('somebody who moves a point keeps it where they put it', async ({ page }) => {
  const { section, address } = aPracticeWith(
    'table',
    ({ movable, timer }) => movable && timer !== undefined,
  );
  const point = section.columns.find(({ id }) => id === section.timer?.point)?.label ?? '';
  await open(page, address);
  const moved = await cell(page, point, 2).inputValue();
  await page.getByRole('button', { name: 'Move row 2 up' }).click();
  await expect(cell(page, point, 1)).toHaveValue(moved);
  await expect(page.getByText(/^Now row 1 of/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move row 1 up' })).toBeDisabled();
  await page.reload();
  await expect(cell(page, point, 1)).toHaveValue(moved);
});

test('somebody who runs a meeting sees the time of each point, and when it is over', async ({
  page,
}) => {
  const { section, address } = aPracticeWith('table', ({ timer }) => timer !== undefined);
  const minutes = section.starters.map(({ values }) =>
    Number(values[section.timer?.minutes ?? '']),
  );
  const whole = minutes.reduce((sum, each) => sum + each, 0);
  const [one = 0, two = 0] = minutes;
  await stopClock(page, new Date('2026-12-01T09:00:00'));
  await open(page, address);
  const timer = page.getByRole('group', { name: 'Timer' });
  await expect(
    timer.getByText(`${whole} minutes in all. Planned end: 9:${whole} AM`),
  ).toBeVisible();
  await timer.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor('01:00');
  await expect(timer.getByRole('timer')).toHaveText(`${one - 1}:00 left`);
  // A page in the background gets no ticks; the time is right again with the first.
  await page.clock.fastForward(one * 60_000);
  await page.clock.runFor(1000);
  await expect(timer.getByRole('timer')).toContainText('over time');
  await expect(timer.getByRole('status')).toContainText('is over');
  await timer.getByRole('button', { name: 'Next point' }).click();
  await expect(timer.getByRole('timer')).toHaveText(`${two}:00 left`);
  await expect(timer.getByRole('status')).toContainText(`, ${two} minutes.`);
  await timer.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor('02:00');
  await expect(timer.getByRole('timer')).toHaveText(`${two}:00 left`);
  await timer.getByRole('button', { name: 'Back' }).click();
  await expect(timer.getByRole('timer')).toContainText('over time');
});

test('somebody who plans what comes again gets a file for their calendar', async ({ page }) => {
  const { section, address } = aPracticeWith('table', ({ calendar }) => calendar !== undefined);
  const [starter] = section.starters;
  const {
    title,
    first: firstDay,
    repeats,
  } = section.calendar ?? { title: '', first: '', repeats: '' };
  const labelOf = (id: string) => section.columns.find((column) => column.id === id)?.label ?? '';
  await open(page, address);
  await page.getByRole('button', { name: 'Add to my calendar' }).click();
  await expect(page.getByText(/nothing for a calendar/)).toBeVisible();
  await page.getByLabel(`${labelOf(firstDay)} (row 1)`).fill('2026-12-01');
  await page.getByLabel(`${labelOf(repeats)} (row 1)`).selectOption('monthly');
  const file = await save(page, 'Add to my calendar');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file).toContain('DTSTART;VALUE=DATE:20261201');
  expect(file).toContain('RRULE:FREQ=MONTHLY');
  expect(file.replaceAll('\r\n ', '')).toContain(
    `SUMMARY:${(starter?.values[title] ?? '').replace(/[,;]/g, '\\$&')}`,
  );
});

test('somebody who compares two tallies sees what moves from one to the other', async ({
  page,
}) => {
  const { section, address } = aPracticeWith('table', ({ tallies }) => tallies.length === 2);
  await open(page, address);
  const fill = async (row: number, values: readonly [string, number, string, number]) => {
    const [today, after] = section.tallies;
    const label = (id = '') => section.columns.find((column) => column.id === id)?.label ?? '';
    const unit = (id = '') => section.columns.find((column) => column.id === id)?.unit;
    const minutes = (id = '') =>
      `${label(id)} ${unit(id) ? `(${unit(id) ?? ''}) ` : ''}(row ${row})`;
    await page.getByLabel(`${label(today?.by)} (row ${row})`).selectOption(values[0]);
    await page.getByLabel(minutes(today?.sum)).fill(`${values[1]}`);
    await page.getByLabel(`${label(after?.by)} (row ${row})`).selectOption(values[2]);
    await page.getByLabel(minutes(after?.sum)).fill(`${values[3]}`);
  };
  const options = section.columns.find(({ id }) => id === section.tallies[0]?.by)?.options ?? [];
  const [one, two] = options;
  await fill(1, [one?.id ?? '', 10, one?.id ?? '', 40]);
  await fill(2, [two?.id ?? '', 30, two?.id ?? '', 10]);
  const row = (label = '') => page.getByRole('row', { name: new RegExp(`^${label}`) });
  await expect(row(one?.label)).toContainText('10 (25 %)');
  await expect(row(one?.label)).toContainText('40 (80 %)');
  await expect(row(one?.label)).toContainText('+30');
  await expect(row(two?.label)).toContainText('−20');
});
