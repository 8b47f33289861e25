import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { textOf } from '../src/domain/prose/text.ts';
import { rightResponse } from '../src/domain/question/question.builders.ts';
import { mayComeBack, readyModules } from './course.ts';
import { keep, recorded } from './record.ts';
import { expect, test } from './site.ts';

const address = './review/';
const [first, second] = readyModules;
if (!first || !second) throw new Error('The course needs two modules.');

test.describe('what can be taken along from the review', () => {
  const download = async (page: Page, button: string): Promise<string> => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  };

  const inWords = (html: string): string =>
    html
      .replaceAll('&amp;', '&')
      .replace(/<[^>]+>|"/g, ' ')
      .replace(/\s+/g, ' ');

  test('a reminder on a day and at an hour that the learner chooses', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('First day').fill('');
    await page.getByRole('button', { name: 'Save the calendar file' }).click();
    await expect(page.getByText('Choose the first day, then save.')).toBeVisible();
    await page.getByLabel('First day').fill('2027-01-04');
    const weekly = await download(page, 'Save the calendar file');
    expect(weekly).toContain('DTSTART;VALUE=DATE:20270104\r\n');
    expect(weekly).toContain('RRULE:FREQ=WEEKLY\r\n');
    expect(weekly).not.toContain('VALARM');
    await page.getByLabel('How often').selectOption('Every day');
    await page.getByLabel('Time, if you want one').fill('07:45');
    const daily = await download(page, 'Save the calendar file');
    expect(daily).toContain('DTSTART:20270104T074500\r\n');
    expect(daily).toContain('RRULE:FREQ=DAILY\r\n');
    expect(daily).toContain('VALARM');
    expect(daily.replaceAll('\r\n ', '')).toContain(new URL(page.url()).pathname);
    await expect(page.getByText(/Saved as .*-review\.ics/)).toBeVisible();
  });

  test('the questions answered right, as a file for Anki', async ({ page }) => {
    const bank = mayComeBack(first);
    const choice = bank.find((each) => each.kind === 'choice' && !each.several);
    const sequence = readyModules.flatMap((of) =>
      mayComeBack(of).flatMap((each) => (each.kind === 'sequencing' ? [{ of, each }] : [])),
    )[0];
    if (choice?.kind !== 'choice' || !sequence) throw new Error('The course needs both kinds.');
    const [right, wrong] = [true, false].map((key) =>
      choice.options.find((option) => option.key === key),
    );
    const statements = [
      recorded(3, {
        object: `question/${first.id}/${choice.id}`,
        response: [right?.id ?? ''],
        success: true,
        revision: choice.revision,
      }),
      recorded(3, {
        object: `question/${sequence.of.id}/${sequence.each.id}`,
        response: sequence.each.items.map(({ id }) => id),
        success: true,
        revision: sequence.each.revision,
      }),
      // Claims to be right and is not: the key does not open.
      recorded(3, {
        object: `question/${second.id}/${mayComeBack(second)[0]?.id ?? ''}`,
        response: ['forged'],
        success: true,
        revision: mayComeBack(second)[0]?.revision ?? '',
      }),
    ];
    await page.goto(address);
    await keep(page, statements);
    await expect(page.getByText('3 questions are ready.')).toBeVisible();
    const file = await download(page, 'Save a file for Anki');
    const lines = file.trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual(['#separator:Tab', '#html:true', '#tags column:3']);
    expect(lines).toHaveLength(5);
    const [front = '', back = '', tags] = (lines[3] ?? '').split('\t');
    expect(inWords(front)).toContain(textOf(wrong?.text ?? []).replaceAll('"', ' '));
    expect(inWords(back)).toContain(textOf(right?.text ?? []));
    expect(inWords(back)).not.toContain(textOf(wrong?.text ?? []));
    expect(inWords(back)).toContain(textOf(choice.why).slice(0, 30));
    expect(tags).toMatch(
      new RegExp(`^\\S+ module::${first.id} objective::${choice.objective} pool::${choice.pool}$`),
    );
    const [, ordered = ''] = (lines[4] ?? '').split('\t');
    const places = sequence.each.items.map(({ text }) => inWords(ordered).indexOf(textOf(text)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  for (const of of readyModules) {
    test(`every question of "${of.title}", each with its answer and its reason`, async ({
      page,
    }) => {
      const questions = mayComeBack(of);
      await page.goto(address);
      await keep(
        page,
        questions.map((question) =>
          recorded(3, {
            object: `question/${of.id}/${question.id}`,
            response: rightResponse(question),
            success: true,
            revision: question.revision,
          }),
        ),
      );
      const file = await download(page, 'Save a file for Anki');
      const lines = file.trimEnd().split('\n').slice(3);
      expect(lines).toHaveLength(questions.length);
      for (const [index, { id, why }] of questions.entries()) {
        const [front = '', back = ''] = (lines[index] ?? '').split('\t');
        expect(inWords(front).length, id).toBeGreaterThan(20);
        const [answered, reason] = inWords(back).split(textOf(why).slice(0, 20));
        expect(answered?.trim(), id).not.toBe('');
        expect(reason, id).toBeDefined();
      }
    });
  }
});
