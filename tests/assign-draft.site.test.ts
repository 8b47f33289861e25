import { expect, test } from './site.ts';
import { assign, formPart, madeList } from './trainer.ts';

test('what was being written comes back when something else takes its place in the form', async ({
  page,
}) => {
  await page.goto('./trainers/assign/');
  await assign(page, 'North region');
  const form = formPart(page);
  await madeList(page).getByRole('button', { name: 'Edit North region' }).click();
  await form.getByLabel('Group').fill('Another');
  await form.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(form).toContainText('Nothing was changed.');
  await expect(form.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: 'Edit: North region' })).toBeFocused();
  await expect(form.getByLabel('Group')).toHaveValue('Another');
  await expect(form.getByLabel('Last day')).toHaveValue('2099-12-04');
  await form.getByRole('button', { name: 'Leave it as it was' }).click();

  await form.getByLabel('What you say to them').fill('Half a sentence');
  const final = form.getByRole('checkbox', { name: /^Final assessment/ });
  await final.check();
  const mastery = form.getByLabel('Mastery score in per cent').last();
  await mastery.fill('half');
  await madeList(page).getByRole('button', { name: 'Duplicate North region' }).click();
  await expect(form).toContainText('What you were writing is out of the form. This is a copy.');
  await expect(final).not.toBeChecked();
  await expect(form.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('What you say to them')).toHaveValue('Half a sentence');
  await expect(form.getByLabel('Group')).toHaveValue('');
  await expect(final).toBeChecked();
  await expect(mastery).toHaveValue('half');
  await expect(form).toContainText('1 task.');
});
