import { textOf } from '../src/domain/prose/text.ts';
import { course } from './course.ts';
import { holdRecord, releaseRecord } from './record.ts';
import { expect, test } from './site.ts';

const [checklist] = course.checklists;
const [item, ...others] = checklist?.items ?? [];
if (!checklist || !item) throw new Error('The course needs a checklist.');
const address = `./${checklist.id}/`;
const often = checklist.scale.at(-2) ?? '';

test.describe('somebody who rates themselves', () => {
  test('sees a profile that is still there after a reload', async ({ page }) => {
    await page.goto(address);
    for (const { text } of item.behaviours) {
      await page
        .getByRole('group', { name: textOf(text) })
        .getByRole('radio', { name: often })
        .check();
    }
    const row = page.getByRole('table').getByRole('row', { name: item.name });
    await expect(row).toContainText(often);
    await expect(page.getByRole('img', { name: 'Radar of the items' })).toBeVisible();
    await page.locator(`#evidence-${item.id}`).fill('The meeting in May');
    await page.locator(`#evidence-${item.id}`).blur();
    await page.reload();
    await expect(row).toContainText(often);
    await expect(page.locator(`#evidence-${item.id}`)).toHaveValue('The meeting in May');
  });

  test('keeps what is rated while a link that somebody sent is still opened', async ({ page }) => {
    await holdRecord(page);
    await page.goto(`${address}#answer/1/cut-off`);
    await expect(page.locator('self-assessment')).toHaveAttribute('data-started', '');
    const radio = page
      .getByRole('group', { name: textOf(item.behaviours[0]?.text ?? []) })
      .getByRole('radio', { name: often });
    await radio.check();
    await releaseRecord(page);
    await expect(page.getByText(/^1 of \d+ behaviours rated/)).toBeVisible();
    await expect(radio).toBeChecked();
  });

  test('takes a rating back with the keyboard alone, and it stays taken back', async ({ page }) => {
    await page.goto(address);
    const [behaviour, other] = item.behaviours.map(({ text }) =>
      page.getByRole('group', { name: textOf(text) }),
    );
    if (!behaviour || !other) throw new Error('The item needs two behaviours.');
    await behaviour.getByRole('radio', { name: often }).check();
    await other.getByRole('radio', { name: often }).check();
    const row = page.getByRole('table').getByRole('row', { name: item.name });
    await expect(row).toContainText(`2 of ${item.behaviours.length} rated`);
    await behaviour.getByRole('radio', { name: often }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(behaviour.getByRole('radio').first()).toBeFocused();
    await expect(behaviour.getByRole('button', { name: 'Take back' })).toBeHidden();
    await expect(row).toContainText(`1 of ${item.behaviours.length} rated`);
    await page.reload();
    await expect(other.getByRole('radio', { name: often })).toBeChecked();
    await expect(behaviour.getByRole('radio', { name: often })).not.toBeChecked();
  });

  test('loses neither what they answer before the record is open nor what they are writing', async ({
    page,
    context,
  }) => {
    await holdRecord(page);
    await page.goto(address);
    await expect(page.locator('self-assessment')).toHaveAttribute('data-started', '');
    await expect(page.locator('[data-part="count"]')).toBeEmpty();
    const evidence = page.locator(`#evidence-${item.id}`);
    await evidence.pressSequentially('Written and not left');
    await releaseRecord(page);
    await expect(page.locator('[data-part="count"]')).not.toBeEmpty();
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator(`#evidence-${item.id}`)).toHaveValue('Written and not left');
    await expect(evidence).toHaveValue('Written and not left');
  });

  test('chooses a few to work on, and makes a plan with a witness', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(`Choose up to ${checklist.choose}`)).toBeVisible();
    const chosen = [item, ...others].slice(0, checklist.choose);
    for (const { id } of chosen) {
      await page.locator(`#${id}`).getByRole('checkbox', { name: 'Work on this one' }).check();
    }
    await expect(page.getByText(`You have chosen ${checklist.choose}`)).toBeVisible();
    const one = others[checklist.choose];
    await expect(page.locator(`#${one?.id ?? ''}`).getByRole('checkbox')).toBeDisabled();
    const plan = page.getByRole('group', { name: item.name });
    await plan.getByLabel('What I will do').fill('Ask why they left');
    await plan.getByLabel('Who will see it').fill('Amina');
    await plan.getByLabel('Who will see it').blur();
    await page.reload();
    await expect(plan.getByLabel('What I will do')).toHaveValue('Ask why they left');
    await expect(plan.getByLabel('Who will see it')).toHaveValue('Amina');
  });
});
