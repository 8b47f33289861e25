import type { Locator } from '@playwright/test';
import { radarMarks, type MarkShape } from '../src/domain/checklist/radar.ts';
import { checklistObject } from '../src/domain/record/checklist-rounds.ts';
import { behaviourObject } from '../src/domain/record/statement.ts';
import { answerObject, invitationObject } from '../src/domain/record/team-answers.ts';
import { course } from './course.ts';
import { keep, recorded } from './record.ts';
import { expect, test } from './site.ts';

const [checklist] = course.checklists;
if (!checklist) throw new Error('The course needs a checklist.');
const { id, items, scale } = checklist;
const top = scale.length - 1;

/** Rates every behaviour of an item with the same place of the scale, another for each item. */
const rated = (shift: number) =>
  items.flatMap(({ behaviours }, index) =>
    behaviours.map((behaviour) => ({ behaviour, place: (index + shift) % scale.length })),
  );
const ratings = (shift: number, attempt?: string) =>
  rated(shift).map(({ behaviour, place }) =>
    recorded(attempt ? 1 : 90, {
      object: behaviourObject(id, behaviour.id),
      response: [`${place}`],
      ...(attempt && { attempt }),
    }),
  );

/** What a column of a table says, as shares of the scale. */
const columnOf = async (table: Locator, column: number): Promise<readonly number[]> => {
  const words = await table.locator(`tbody td:nth-of-type(${column})`).allInnerTexts();
  expect(words).toHaveLength(items.length);
  return words.map((word) => scale.indexOf(word.trim()) / top);
};

test('the table beside a radar says what the radar draws, before, now and as a team sees it', async ({
  page,
}) => {
  const round = recorded(2, { verb: 'initialized', object: checklistObject(id) });
  const invitation = recorded(1, {
    verb: 'initialized',
    object: invitationObject(id),
    attempt: round.id,
  });
  const answers = ['one', 'two', 'three'].map((colleague) =>
    recorded(1, {
      object: answerObject(id, colleague),
      attempt: invitation.id,
      response: ['1', ...rated(3).map(({ behaviour, place }) => `${behaviour.id}.${place}`)],
    }),
  );
  await page.goto(`./${id}/`);
  await keep(page, [...ratings(0), round, ...ratings(1, round.id), invitation, ...answers]);
  // Before the record is known, tables and radars are empty.
  await expect(page.locator('[data-part="count"]')).not.toBeEmpty();
  const drawn: readonly (readonly [string, string, MarkShape, number])[] = [
    ['Your profile', 'now', 'circle', 1],
    ['Your profile', 'before', 'square', 2],
    ['What your team sees', 'own', 'circle', 1],
    ['What your team sees', 'team', 'diamond', 2],
  ];
  for (const [region, line, shape, column] of drawn) {
    const part = page.getByRole('region', { name: region });
    await expect(part.getByRole('img')).toBeVisible();
    await expect(
      part.locator(`g[data-line="${line}"] .marks`),
      `${line} in "${region}"`,
    ).toHaveAttribute('d', radarMarks(await columnOf(part.getByRole('table'), column), shape));
  }
});

test('the tables of a calculation and of a calibration say what their bars draw', async ({
  page,
}) => {
  await page.goto('./gallery/');
  const answered = (confidence: number, right: number) =>
    Array.from({ length: 10 }, (_, index) =>
      recorded(1, { object: `question/any/q${index}`, success: index < right, confidence }),
    );
  await keep(page, [...answered(0.95, 7), ...answered(0.5, 4)]);

  const inputs = page.locator('fieldset.estimate');
  for (const [index, numbers] of [
    ['10', '20', '40'],
    ['1', '2', '4'],
  ].entries()) {
    for (const [place, label] of ['Low', 'Likely', 'High'].entries()) {
      await inputs
        .nth(index)
        .getByLabel(label, { exact: true })
        .fill(numbers[place] ?? '');
    }
  }
  await inputs.nth(1).getByLabel('High', { exact: true }).blur();
  const figures = page.locator('.results').first().locator('tbody tr').first();
  await expect(figures.getByRole('cell')).toHaveText(['10', '40', '160']);
  const placeOf = async (line: string, end: string): Promise<number> =>
    Number(await figures.locator(`[data-${line}]`).getAttribute(end));
  const [low, likely, high] = [
    await placeOf('range', 'x1'),
    await placeOf('likely', 'x1'),
    await placeOf('range', 'x2'),
  ];
  expect((likely - low) / (high - low)).toBeCloseTo((40 - 10) / (160 - 10), 1);

  for (const [name, said, width] of [
    ['Certain', '7 of 10 (70 %)', '70'],
    ['Unsure', '4 of 10 (40 %)', '40'],
  ] as const) {
    const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row).toContainText(said);
    await expect(row.locator('.bar')).toHaveAttribute('width', width);
  }
});
