import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { checksumOf } from '../src/domain/link/checksum.ts';
import { answerLink } from '../src/domain/checklist/team-link.ts';
import { textOf } from '../src/domain/prose/text.ts';
import { course } from './course.ts';
import { barriersOn } from './page-checks.ts';
import { expect, test } from './site.ts';

const [checklist] = course.checklists;
const [item, second] = checklist?.items ?? [];
const [behaviour, another] = item?.behaviours ?? [];
if (!checklist || !item || !second || !behaviour || !another) {
  throw new Error('The course needs a checklist of two items, and two behaviours in the first.');
}
const address = `./${checklist.id}/`;
const [lowest = ''] = checklist.scale;
const COLLEAGUE = '9d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a';
const highest = checklist.scale.at(-1) ?? '';

const group = (page: Page, text = textOf(behaviour.text)) =>
  page.getByRole('group', { name: text });
const team = (page: Page) => page.getByRole('region', { name: 'What your team sees' });

/** Somebody who has a checklist invites colleagues, and gets the link to send. */
async function invite(page: Page): Promise<string> {
  await page.goto(address);
  await team(page).getByRole('button', { name: 'Make an invitation' }).click();
  const link = team(page).getByLabel('Send this link to your colleagues');
  await expect(link).toHaveValue(/#invite\//);
  await expect(link).toBeFocused();
  return link.inputValue();
}

/** A colleague in a browser of their own opens a link. */
async function colleagueAt(
  browser: Browser,
  contexts: BrowserContext[],
  link: string,
): Promise<Page> {
  const context = await browser.newContext();
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

/** The colleague rates all behaviours of the first item, and gets the answer to send. */
async function rate(page: Page, word: string): Promise<string> {
  for (const { text } of item?.behaviours ?? []) {
    await group(page, textOf(text)).getByRole('radio', { name: word }).check();
  }
  const count = item?.behaviours.length ?? 0;
  await expect(page.getByText(`${count} of `)).toBeVisible();
  return page.getByLabel('Your answer as a link').inputValue();
}

/** A link with a part replaced and its checksum made anew, as a newer version or another course would. */
function remade(link: string, part: RegExp, by: string): string {
  const [page = '', fragment = ''] = link.split('#');
  const bare = fragment.slice(0, fragment.lastIndexOf('/')).replace(part, by);
  return `${page}#${bare}/${checksumOf(bare)}`;
}

test.describe('what a team sees', () => {
  const contexts: BrowserContext[] = [];
  test.afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  test(
    'is shown once three colleagues have answered, by link or by file, and not before',
    { tag: '@sub-path' },
    async ({ page, browser }) => {
      test.slow();
      const link = await invite(page);
      for (const { text } of item.behaviours) {
        await group(page, textOf(text)).getByRole('radio', { name: highest }).check();
      }
      await expect(page.getByText(`${item.behaviours.length} of `)).toBeVisible();
      await expect(team(page)).toContainText('No answer has come back yet');

      const first = await colleagueAt(browser, contexts, link);
      await expect(first.getByRole('heading', { name: 'You are invited' })).toBeVisible();
      await expect(first.getByLabel('Evidence', { exact: false }).first()).toBeHidden();
      await page.goto(await rate(first, lowest));
      await expect(page.getByText('1 answer is added.')).toBeVisible();
      expect(page.url()).not.toContain('#');
      await expect(team(page)).toContainText('1 answer has come back. Nothing is shown before');

      const byFile = await colleagueAt(browser, contexts, link);
      await rate(byFile, lowest);
      const downloading = byFile.waitForEvent('download');
      await byFile.getByRole('button', { name: 'Save as a file' }).click();
      const file = await (await downloading).path();
      expect(readFileSync(file, 'utf8')).toContain('#answer/');
      await team(page).getByLabel('Open files').setInputFiles(file);
      await expect(team(page)).toContainText('2 answers have come back. Nothing is shown before');
      await expect(team(page).getByRole('table')).toBeHidden();
      await expect(team(page).getByRole('img')).toBeHidden();

      const third = await colleagueAt(browser, contexts, link);
      const answer = await rate(third, lowest);
      await team(page).getByLabel('Or paste links').fill(`Hello,\nhere it is: ${answer}\nBye`);
      await team(page).getByRole('button', { name: 'Take the answers in' }).click();
      await expect(team(page)).toContainText('3 answers have come back');
      const row = team(page).getByRole('row', { name: item.name });
      await expect(row).toContainText(highest);
      await expect(row).toContainText(lowest);
      await expect(row).toContainText(`you ${checklist.scale.length - 1} higher`);
      await expect(team(page).getByRole('row', { name: second.name })).toContainText('too few');
      await expect(team(page).getByRole('img', { name: 'Radar' })).toBeVisible();
      await expect(team(page).getByRole('listitem')).toContainText([
        `${item.name}: you say “${highest}”, your team sees “${lowest}”`,
      ]);
      await page.reload();
      await expect(row).toContainText(lowest);
    },
  );

  test('counts a colleague once who sends a second answer, and goes back when it is undone', async ({
    page,
    browser,
  }) => {
    test.slow();
    const colleague = await colleagueAt(browser, contexts, await invite(page));
    const early = await rate(colleague, lowest);
    await page.goto(early);
    await expect(page.getByText('1 answer is added.')).toBeVisible();
    await colleague.reload();
    await expect(group(colleague).getByRole('radio', { name: lowest })).toBeChecked();
    await group(colleague).getByRole('radio', { name: highest }).check();
    await group(colleague, textOf(another.text)).getByRole('button', { name: 'Take back' }).click();
    await expect(colleague.getByText(`${item.behaviours.length - 1} of `)).toBeVisible();
    const later = await colleague.getByLabel('Your answer as a link').inputValue();
    const paste = async (text: string) => {
      await team(page).getByLabel('Or paste links').fill(text);
      await team(page).getByRole('button', { name: 'Take the answers in' }).click();
    };
    await paste(later);
    await expect(team(page)).toContainText('takes the place of an earlier one');
    await expect(team(page)).toContainText('1 answer has come back');
    await paste(early);
    await expect(team(page)).toContainText('A later answer from the same person is here already');
    await paste(later);
    await expect(team(page)).toContainText('This answer is here already');
    await paste('I will answer tomorrow.');
    await expect(team(page)).toContainText('There is no answer in it');
    await team(page)
      .getByLabel('Open files')
      .setInputFiles({ name: 'film.txt', mimeType: 'text/plain', buffer: Buffer.alloc(200_000) });
    await expect(team(page)).toContainText('film.txt: This file is too large to be an answer');

    const other = await colleagueAt(
      browser,
      contexts,
      await team(page).getByLabel('Send this link').inputValue(),
    );
    const dropped = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'answer.txt', { type: 'text/plain' }));
        return data;
      },
      await rate(other, lowest),
    );
    await team(page)
      .getByRole('group', { name: 'Answers that came back' })
      .dispatchEvent('drop', { dataTransfer: dropped });
    await expect(team(page)).toContainText('2 answers have come back');
    await expect(team(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(team(page)).toContainText('It is taken out again');
    await expect(team(page)).toContainText('1 answer has come back');
  });

  test('leaves nothing in the checklist of a colleague, who can have one too', async ({
    page,
    browser,
  }) => {
    const colleague = await colleagueAt(browser, contexts, await invite(page));
    await rate(colleague, highest);
    await colleague.getByRole('link', { name: 'Rate yourself instead' }).click();
    await expect(colleague.getByText(/^0 of \d+ behaviours rated/)).toBeVisible();
    await expect(group(colleague).getByRole('radio', { name: highest })).not.toBeChecked();
    await group(colleague).getByRole('radio', { name: lowest }).check();
    await colleague.goBack();
    await expect(group(colleague).getByRole('radio', { name: highest })).toBeChecked();
  });

  test('is asked of others, and not of oneself', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = await invite(page);
    await team(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(team(page)).toContainText('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.goto(link);
    await expect(page.getByText('This is your own invitation')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Send your answer' })).toBeHidden();
    await group(page).getByRole('radio', { name: highest }).check();
    await page.goto(address);
    await expect(page.getByText(/^0 of \d+ behaviours rated/)).toBeVisible();
  });

  test('is not for a browser that made no invitation', async ({ page, browser }) => {
    const colleague = await colleagueAt(browser, contexts, await invite(page));
    await colleague.goto(await rate(colleague, highest));
    await expect(colleague.getByText('does not know the invitation')).toBeVisible();
    await expect(team(colleague).getByRole('button', { name: 'Make an invitation' })).toBeVisible();
  });

  test('can be answered by keyboard, on a small screen, without barriers in either theme', async ({
    page,
    browser,
  }) => {
    test.slow();
    const colleague = await colleagueAt(browser, contexts, await invite(page));
    await colleague.setViewportSize({ width: 320, height: 640 });
    await group(colleague).getByRole('radio').first().focus();
    await colleague.keyboard.press('ArrowRight');
    await colleague.keyboard.press('Tab');
    await expect(group(colleague).getByRole('button', { name: 'Take back' })).toBeFocused();
    await colleague.keyboard.press('Enter');
    await expect(group(colleague).getByRole('radio').first()).toBeFocused();
    await expect(colleague.getByText('Rate at least one behaviour')).toBeVisible();
    await rate(colleague, highest);
    expect(await barriersOn(colleague)).toEqual([]);
    const beyond = await colleague.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });

  test('tells a colleague which behaviours a page of another version lacks', async ({
    page,
    browser,
  }) => {
    const link = await invite(page);
    const older = remade(
      link,
      new RegExp(`/[^/]+/${checklist.id}/(.*)${behaviour.id}\\.`),
      `/0.9/${checklist.id}/$1gone.gone-too.`,
    );
    const colleague = await colleagueAt(browser, contexts, older);
    await expect(
      colleague.getByText('2 behaviours of this invitation cannot be shown'),
    ).toBeVisible();
    await expect(colleague.getByText('version 0.9 of the course')).toBeVisible();
    await expect(group(colleague)).toBeHidden();
    await expect(group(colleague, textOf(another.text))).toBeVisible();
  });
});

test.describe('a link that is not right', () => {
  for (const [what, wrong, sentence] of [
    ['cut off', (link: string) => link.slice(0, -40), 'This link was cut off'],
    ['altered', (link: string) => link.replace(behaviour.id, `${behaviour.id}s`), 'was altered'],
    ['of another course', (link: string) => remade(link, /1\/[^/]+/, '1/bread'), 'another course'],
    [
      'of another checklist',
      (link: string) => remade(link, new RegExp(`/${checklist.id}/`), '/calm/'),
      'another checklist',
    ],
    [
      'of a newer version',
      (link: string) => remade(link, /\/1\//, '/2/'),
      'made by a newer version',
    ],
  ] as const) {
    test(`says so when it is ${what}, as an invitation and as an answer`, async ({ page }) => {
      const invitation = await invite(page);
      await group(page).getByRole('radio', { name: highest }).check();
      await expect(page.getByText(/^1 of \d+ behaviours rated/)).toBeVisible();
      await page.goto('./search/');
      await page.goto(wrong(invitation));
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'You are invited' })).toBeHidden();
      await expect(group(page).getByRole('radio', { name: highest })).toBeChecked();

      const answer = answerLink({
        course: course.id,
        version: course.version,
        checklist: checklist.id,
        invitation: /[0-9a-f-]{36}/.exec(invitation)?.[0] ?? '',
        colleague: COLLEAGUE,
        edition: 1,
        ratings: { [behaviour.id]: 1 },
      });
      await team(page)
        .getByLabel('Or paste links')
        .fill(wrong(`${page.url().split('#')[0] ?? ''}#${answer}`));
      await team(page).getByRole('button', { name: 'Take the answers in' }).click();
      await expect(team(page)).toContainText(sentence);
      await expect(team(page)).toContainText('No answer has come back yet');
    });
  }
});
