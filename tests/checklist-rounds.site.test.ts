import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checklistObject } from '../src/domain/record/checklist-rounds.ts';
import {
  behaviourObject,
  evidenceObject,
  planObject,
  type Statement,
} from '../src/domain/record/statement.ts';
import { answerObject, invitationObject } from '../src/domain/record/team-answers.ts';
import { textOf } from '../src/domain/prose/text.ts';
import { course } from './course.ts';
import { holdRecord, keep, keptIn, recorded, releaseRecord } from './record.ts';
import { expect, test } from './site.ts';

const [checklist] = course.checklists;
const [item, second, third] = checklist?.items ?? [];
if (!checklist || !item || !second || !third) throw new Error('The course needs a checklist.');
const { id, scale } = checklist;
const [lowest = ''] = scale;
const highest = scale.at(-1) ?? '';
const all = checklist.items.flatMap(({ behaviours }) => behaviours);

/** What was recorded in the first round, unless said otherwise. */
const aStatement = (statement: Parameters<typeof recorded>[1]): Statement =>
  recorded(0, { at: '2026-02-12T09:00:00.000Z', ...statement });

async function openWith(page: Page, statements: readonly Statement[]): Promise<void> {
  await page.goto(`./${id}/`);
  await keep(page, statements);
}

/** Every behaviour is rated with one place of the scale. */
const ratedAll = (place: number, overrides: Partial<Statement> = {}): readonly Statement[] =>
  all.map((behaviour) =>
    aStatement({
      object: behaviourObject(id, behaviour.id),
      response: [`${place}`],
      ...overrides,
    }),
  );
const planned = (of: string, ...response: readonly string[]): Statement =>
  aStatement({ object: planObject(id, of), response });
const begun = (at: string): Statement =>
  aStatement({ verb: 'initialized', object: checklistObject(id), at });

const FIRST_ROUND = [
  ...ratedAll(0),
  aStatement({ object: evidenceObject(id, item.id), response: ['Nobody saw it'] }),
  planned(item.id, 'Ask why they left', '2026-03-31', 'Amina'),
];
const SPRING = begun('2026-05-14T09:00:00.000Z');

const row = (page: Page) => page.getByRole('table').getByRole('row', { name: item.name });
const radar = (page: Page) => page.getByRole('img', { name: 'Radar of the items' });

test.describe('somebody who comes back in a quarter', () => {
  test('is told that a quarter has passed, rates again, and keeps what was before', async ({
    page,
  }) => {
    await openWith(page, FIRST_ROUND);
    await expect(page.getByText('begun on 12 February 2026')).toBeVisible();
    await expect(page.getByText('A quarter has passed since then')).toBeVisible();
    await page.getByRole('button', { name: 'Rate again' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('A new round has begun')).toBeFocused();
    await expect(page.getByText(/^0 of \d+ behaviours rated/)).toBeVisible();
    await expect(page.getByText('A quarter has passed')).toBeHidden();
    for (const { text } of item.behaviours) {
      const group = page.getByRole('group', { name: textOf(text) });
      await expect(group.getByRole('radio', { name: lowest })).not.toBeChecked();
      await group.getByRole('radio', { name: highest }).check();
    }
    await expect(page.getByText('You wrote on 12 February 2026: Nobody saw it')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: '12 February 2026' })).toBeVisible();
    await expect(row(page)).toContainText(highest);
    await expect(row(page)).toContainText(lowest);
    await expect(row(page)).toContainText(`up ${scale.length - 1}`);
    await page.reload();
    await expect(row(page)).toContainText(`up ${scale.length - 1}`);
  });

  test('goes back to the earlier round until something is rated in the new one', async ({
    page,
  }) => {
    await openWith(page, FIRST_ROUND);
    const [behaviour] = item.behaviours;
    const radio = page
      .getByRole('group', { name: textOf(behaviour?.text ?? []) })
      .getByRole('radio', { name: lowest });
    await page.getByRole('button', { name: 'Rate again' }).click();
    await expect(radio).not.toBeChecked();
    await page.reload();
    await page.getByRole('button', { name: 'Go back to the round of 12 February 2026' }).click();
    await expect(page.getByText('The earlier round is back')).toBeFocused();
    await expect(radio).toBeChecked();
    await expect(page.getByRole('button', { name: 'Go back' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Rate again' })).toBeVisible();
  });

  test('sees before and after as two lines with dates, and can compare with any earlier round', async ({
    page,
  }) => {
    const summer = begun('2026-08-12T09:00:00.000Z');
    await openWith(page, [
      ...FIRST_ROUND,
      SPRING,
      ...ratedAll(1, { attempt: SPRING.id }),
      summer,
      ...ratedAll(scale.length - 1, { attempt: summer.id }),
    ]);
    const lines = radar(page).locator('[data-line] path:first-child');
    await expect(lines).toHaveCount(2);
    const [now, before] = await lines.evaluateAll((paths) =>
      paths.map((path) => path.getAttribute('d')),
    );
    expect(now).toMatch(/Z$/);
    expect(before).toMatch(/Z$/);
    expect(now).not.toBe(before);
    const keys = page.locator('.profile').getByRole('listitem');
    await expect(keys).toHaveText(['12 August 2026', '14 May 2026']);
    await expect(row(page)).toContainText(scale[1] ?? '');
    await page.getByLabel('Compare with').selectOption('12 February 2026');
    await expect(keys).toHaveText(['12 August 2026', '12 February 2026']);
    await expect(row(page)).toContainText(lowest);
  });

  test('sees what the team saw then beside what it sees now', async ({ page }) => {
    const [behaviour] = item.behaviours;
    const invitation = aStatement({ verb: 'initialized', object: invitationObject(id) });
    const answers = ['one', 'two', 'three'].map((colleague) =>
      aStatement({
        object: answerObject(id, colleague),
        attempt: invitation.id,
        response: ['1', `${behaviour?.id ?? ''}.0`],
      }),
    );
    await openWith(page, [
      ...FIRST_ROUND,
      invitation,
      ...answers,
      SPRING,
      ...ratedAll(1, { attempt: SPRING.id }),
    ]);
    const team = page.getByRole('region', { name: 'What your team sees' });
    await expect(team.getByRole('button', { name: 'Make an invitation' })).toBeVisible();
    await expect(
      team.getByRole('columnheader', { name: 'Your team, 12 February 2026' }),
    ).toBeVisible();
    const cells = team.getByRole('row', { name: item.name }).getByRole('cell');
    await expect(cells).toHaveText([scale[1] ?? '', 'too few', '', lowest]);
    await expect(team.getByRole('heading', { name: 'The widest gaps' })).toBeHidden();
  });

  test('sees what was planned before, once the plan is another', async ({ page }) => {
    await openWith(page, [
      ...FIRST_ROUND,
      SPRING,
      planned(item.id),
      planned(second.id, 'Name the sum', '2026-08-31', 'Wanjiru'),
    ]);
    await expect(page.getByRole('group', { name: item.name })).toBeHidden();
    await page.getByText('Your plan of 12 February 2026').click();
    await expect(page.getByText(`${item.name} · Ask why they left`)).toBeVisible();
  });
});

test.describe('somebody who rates before the record is open', () => {
  const [behaviour, another] = item.behaviours;
  const radioOf = (page: Page, text: typeof behaviour, name: string) =>
    page.getByRole('group', { name: textOf(text?.text ?? []) }).getByRole('radio', { name });
  const ofNow = async (page: Page) =>
    (await keptIn(page)).filter(({ attempt }) => attempt === SPRING.id);

  /** Rates one behaviour twice and another once, and writes a note, while the record is held back. */
  const rateEarly = async (page: Page): Promise<void> => {
    await openWith(page, [...FIRST_ROUND, SPRING]);
    await holdRecord(page);
    await page.reload();
    await expect(page.locator('self-assessment')).toHaveAttribute('data-started', '');
    await radioOf(page, behaviour, lowest).check();
    await radioOf(page, behaviour, highest).check();
    await radioOf(page, another, lowest).check();
    await page.locator(`#evidence-${item.id}`).pressSequentially('Early');
    await expect(page.locator('[data-part="count"]')).toBeEmpty();
  };

  const expectRound = async (page: Page): Promise<void> => {
    await expect(page.getByText(/^2 of \d+ behaviours rated/)).toBeVisible();
    await expect(radioOf(page, behaviour, highest)).toBeChecked();
    await expect(radioOf(page, another, lowest)).toBeChecked();
    await expect(page.locator(`#evidence-${item.id}`)).toHaveValue('Early');
    await expect.poll(async () => (await ofNow(page)).at(-1)?.response).toEqual(['Early']);
    const answers = await ofNow(page);
    const given = ['0', `${scale.length - 1}`, '0', 'Early'];
    expect(answers.map(({ response }) => response?.[0])).toEqual(given);
    const early = () =>
      page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('/early/')));
    await expect.poll(early).toEqual([]);
  };

  test('finds every answer counted in the present round, once', async ({ page }) => {
    await rateEarly(page);
    await releaseRecord(page);
    await expectRound(page);
    await page.reload();
    await releaseRecord(page);
    await expectRound(page);
  });

  test('finds them when the page is left before', async ({ page }) => {
    await rateEarly(page);
    await page.goto('./');
    await releaseRecord(page);
    expect(await ofNow(page)).toEqual([]);
    await page.goto(`./${id}/`);
    await releaseRecord(page);
    await expectRound(page);
  });
});

test.describe('somebody who takes a profile and a plan away', () => {
  const long = 'Ask the finance director for two people until the end of March, in writing';
  const PLAN = [
    ...FIRST_ROUND,
    planned(second.id, long, '2026-12-01', 'Amina; who runs the desk'),
    planned(third.id, 'No day yet', '', ''),
  ];

  async function save(page: Page, button: string): Promise<string> {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  }

  test('gets the days of the plan as a calendar, and the day to rate again', async ({ page }) => {
    await openWith(page, PLAN);
    const calendar = (await save(page, 'Add the dates to my calendar')).replaceAll('\r\n ', '');
    await expect(page.getByText(`Saved as ${id}.ics`)).toBeVisible();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261201');
    expect(calendar).toContain(`SUMMARY:${long.replaceAll(',', '\\,')}`);
    expect(calendar).toContain('Amina\\; who runs the desk');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260512');
    expect(calendar).toContain(`SUMMARY:Rate again: ${checklist.title}`);
  });

  test('gets profile, plan and evidence as Markdown', async ({ page }) => {
    await openWith(page, [...PLAN, SPRING, ...ratedAll(1, { attempt: SPRING.id })]);
    const markdown = await save(page, 'Save as Markdown');
    expect(markdown).toContain(`# ${checklist.title}\n`);
    expect(markdown).toContain('| Item | 14 May 2026 | 12 February 2026 | Change in steps |');
    expect(markdown).toContain(`| ${item.name} | ${scale[1] ?? ''} | ${lowest} | up 1 |`);
    expect(markdown).toContain(`### ${second.name}\n\n**What I will do**: ${long}`);
    expect(markdown).toContain('**By when**: 1 December 2026');
    expect(markdown).not.toContain('Nobody saw it');
  });

  test('prints profile and plan on one page, with every word of the plan', async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    await openWith(page, [...PLAN, SPRING, ...ratedAll(1, { attempt: SPRING.id })]);
    const button = page.getByRole('button', { name: 'Print profile and plan' });
    for (const format of ['A4', 'Letter']) {
      await button.click();
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g), format).toHaveLength(1);
      // Printing ends with the event by which the rest of the page comes back.
      await expect(page.getByRole('heading', { name: item.name })).toBeVisible();
    }
    await button.click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible();
    await expect(radar(page)).toBeVisible();
    await expect(page.getByRole('cell', { name: long })).toBeVisible();
    await expect(page.getByRole('heading', { name: item.name })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What your team sees' })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { name: item.name })).toBeVisible();
  });
});
