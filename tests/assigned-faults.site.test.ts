import { assignmentLink } from '../src/links/assignment-link.ts';
import { checksumOf } from '../src/domain/link/checksum.ts';
import {
  assigned,
  banner,
  cardOf,
  doLesson,
  lessonObject,
  lessons,
  openAssigned,
  openFragment,
  saidAtTop,
} from './assigning.ts';
import { course, module } from './course.ts';
import { notice } from './storing.ts';
import { expect, test } from './site.ts';

const lesson = `./learn/${module.id}/${lessons[0].id}/`;

test.describe('a link to an assignment that cannot be used as it is', () => {
  const WRONG: readonly (readonly [string, (link: string) => string, string])[] = [
    ['cut off', (link) => link.slice(0, -30), 'This link was cut off on its way'],
    [
      'altered',
      (link) => link.replace(/\/d\.(.)/, (_, sign) => `/d.${sign === 'A' ? 'B' : 'A'}`),
      'This link was altered on its way',
    ],
    [
      'newer',
      (link) => {
        const body = link.slice(0, link.lastIndexOf('/')).replace('assign/1', 'assign/2');
        return `${body}/${checksumOf(body)}`;
      },
      'made by a newer version of this site',
    ],
  ];
  for (const [name, spoil, sentence] of WRONG) {
    test(`says that it is ${name}, and shows what was opened before`, async ({ page }) => {
      await openAssigned(page, assigned());
      await openFragment(page, spoil(await assignmentLink(assigned({ group: 'Another' }))));
      await expect(saidAtTop(page)).toContainText(sentence);
      await expect(saidAtTop(page)).toContainText('Nothing was changed.');
      await expect(saidAtTop(page)).toBeFocused();
      await expect(page.getByRole('article')).toHaveAccessibleName('North region');
    });
  }

  test('belongs to another course', async ({ page }) => {
    await openAssigned(page, assigned({ course: 'another' }));
    await expect(saidAtTop(page)).toContainText('This link belongs to another course.');
    await expect(page.getByText('Nothing is assigned here yet.')).toBeVisible();
  });

  test('cannot be unpacked by a browser that is too old', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await openAssigned(page, assigned());
    await expect(saidAtTop(page)).toContainText('This browser is too old to unpack the link.');
  });

  test('names lessons that are gone, and the rest can be done', async ({ page }) => {
    const tasks = [{ object: `lesson/${module.id}/gone-since` }, { object: lessonObject(0) }];
    await openAssigned(page, assigned({ version: '0.9.0', tasks }));
    const card = cardOf(page);
    await expect(card).toContainText('1 of 2 tasks cannot be done');
    await expect(card).toContainText(
      `made for version 0.9.0, and this is version ${course.version}`,
    );
    await expect(card).toContainText(`No longer in the course (lesson/${module.id}/gone-since)`);
    await expect(card).toContainText('0 of 1 done');
    await card.getByRole('link', { name: `Next ${lessons[0].title}` }).click();
    await doLesson(page, 0);
    await expect(banner(page)).toContainText('1 of 1 done');
    await expect(banner(page).getByRole('link', { name: 'Send your result' })).toBeVisible();
  });

  test('names nothing that there is any more', async ({ page }) => {
    await openAssigned(
      page,
      assigned({ version: '0.9.0', tasks: [{ object: 'quiz/gone', mastery: 1 }] }),
    );
    await expect(cardOf(page)).toContainText('Nothing of this assignment can be done here');
    await expect(cardOf(page).getByRole('link', { name: /^Next/ })).toBeHidden();
  });

  test('holds markup, which stays text', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)><b>bold</b>';
    await openAssigned(page, assigned({ group: markup, note: `${markup}\nsecond line` }));
    await expect(page.getByRole('heading', { name: markup })).toBeVisible();
    await expect(cardOf(page, markup)).toContainText('second line');
    await expect(page.locator('main :is(b, img)')).toHaveCount(0);
    await page.goto(lesson);
    await expect(banner(page).getByRole('link', { name: markup })).toBeVisible();
    await expect(banner(page).locator('b, img')).toHaveCount(0);
  });
});

test.describe('an assignment to look at', () => {
  test('is shown as a learner will see it, and keeps nothing', async ({ page }) => {
    await openAssigned(page, assigned({ group: 'Mine' }));
    await openAssigned(page, assigned({ group: 'To look at' }), 'preview');
    await expect(saidAtTop(page)).toContainText('This is a preview');
    await expect(page.getByRole('article')).toHaveAccessibleName('To look at');
    await expect(page.getByRole('button', { name: 'Put it aside' })).toBeHidden();
    await page.getByText('Send your result', { exact: true }).click();
    await expect(page.getByText('In a preview nothing can be sent.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make it' })).toBeHidden();
    expect(page.url()).toContain('#preview/');
    await page.evaluate(() => (location.hash = ''));
    await expect(page.getByRole('article')).toHaveAccessibleName('Mine');
    await expect(page.getByRole('button', { name: 'Put it aside' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make it' })).toBeHidden();
    await page.getByText('Send your result', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Make it' })).toBeVisible();
  });
});

test('without an assignment, the page says how one comes here', async ({ page }) => {
  await page.goto('./assigned/');
  await expect(page.getByText('Nothing is assigned here yet.')).toBeVisible();
  await expect(page.getByText('Open the link that your trainer sent you')).toBeVisible();
});

test.describe('a browser that keeps nothing', () => {
  test('shows an assignment until the tab is closed, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      const forbidden = (): never => {
        throw new DOMException('', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, { get: forbidden });
      }
    });
    await openAssigned(page, assigned());
    await expect(notice(page)).toContainText('does not let the page keep anything');
    await expect(saidAtTop(page)).toContainText('This browser keeps nothing for this page.');
    await expect(cardOf(page)).toContainText('0 of 3 done');
    expect(page.url()).toContain('#assign/');
    await page.reload();
    await expect(cardOf(page)).toBeVisible();
  });
});
