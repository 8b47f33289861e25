import { course, module, PAGE_TYPES } from './course.ts';
import { componentsIn } from '../src/domain/prose/prose.ts';
import { textOf } from '../src/domain/prose/text.ts';
import { expect, test } from './site.ts';

/** A term that pages of guidance use too, so that a search finds both. */
const [used] = course.guidance.flatMap(({ body }) => componentsIn(body, 'Term'));
const term = course.terms.find(({ id }) => id === used?.attributes['id']);
const [guidance] = course.guidance;
if (!term || !guidance) throw new Error('The course needs a glossary and guidance.');

test.describe('somebody who searches', () => {
  for (const key of ['/', 'Control+k']) {
    test(`opens the search with ${key} and finds a page by its words`, async ({ page }) => {
      await page.goto(PAGE_TYPES['home'] ?? '');
      await page.keyboard.press(key);
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .or(page.getByRole('searchbox'))
        .first()
        .fill(guidance.title);
      const result = page.getByRole('link', { name: guidance.title }).last();
      await expect(result).toBeVisible();
      await result.click();
      await expect(page.getByRole('heading', { level: 1, name: guidance.title })).toBeVisible();
    });
  }

  test('finds the page for a question in everyday words, though one of them is nowhere', async ({
    page,
  }) => {
    await page.goto('./search/');
    const search = page.locator('search-page');
    await search.locator('input').first().fill(`${guidance.title} zyxwvu`);
    await expect(search.getByRole('link', { name: guidance.title }).first()).toBeVisible();
    await search.locator('input').first().fill('zyxwvu');
    await expect(search.getByText('Nothing found for zyxwvu.')).toBeVisible();
  });

  test('loads nothing of the search before it is opened', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(PAGE_TYPES['home'] ?? '');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

  test('narrows results to a kind and sees headings of a page below it', async ({ page }) => {
    await page.goto('./search/');
    const input = page.locator('search-page input').first();
    await input.fill(term.term);
    await expect(
      page.locator('search-page').getByRole('link', { name: 'Glossary', exact: true }).first(),
    ).toBeVisible();
    await expect(
      page
        .locator('search-page')
        .getByRole('link', { name: new RegExp(`${term.term}$`) })
        .first(),
    ).toBeVisible();
    await page.locator('search-page').getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: /Guidance/ }).click();
    await expect(
      page.locator('search-page').getByRole('link', { name: 'Glossary', exact: true }),
    ).toHaveCount(0);
  });

  test('does not find questions, their answers or the gallery', async ({ page }) => {
    await page.goto('./search/');
    const search = (words: string) =>
      page.evaluate(async (asked) => {
        const base = document.querySelector<HTMLElement>('search-page')?.dataset['base'] ?? '/';
        const pagefind = (await import(`${location.origin}${base}pagefind/pagefind.js`)) as {
          search(
            words: string,
          ): Promise<{ results: { data(): Promise<{ url: string; content: string }> }[] }>;
        };
        const { results } = await pagefind.search(asked);
        return Promise.all(results.map((result) => result.data()));
      }, words);
    for (const question of module.questions.slice(0, 12)) {
      const stem = textOf(question.stem);
      const found = await search(stem);
      expect(found.filter(({ content }) => content.includes(stem))).toEqual([]);
    }
    const all = await search('gallery');
    expect(all.filter(({ url }) => /gallery|quiz/.test(url))).toEqual([]);
  });
});
