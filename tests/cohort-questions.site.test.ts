import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { checkContent } from '../src/catalogue/load-course.ts';
import type { AssignmentResult } from '../src/domain/assignment/result.ts';
import { textOf } from '../src/domain/prose/text.ts';
import { aTrainer, groupResults, resultFile, type Trainer } from './cohort-group.ts';
import { board, chooseFiles, intake, openCohort, part } from './cohort-page.ts';
import { course, module, questionOf } from './course.ts';
import { expect, test } from './site.ts';

let trainer: Trainer;
test.beforeAll(async () => {
  trainer = await aTrainer(course);
});

async function openWith(page: Page, count: number): Promise<readonly AssignmentResult[]> {
  const results = groupResults(course, trainer, count);
  await openCohort(page, trainer);
  await chooseFiles(page, await Promise.all(results.map((each) => resultFile(each, trainer))));
  await expect(board(page).getByRole('row')).toHaveCount(count + 2);
  await expect(intake(page)).toContainText(/ new\./);
  return results;
}

const quiz = `quiz/${module.id}`;
const quizTable = (page: Page) => page.getByRole('table', { name: `${module.title}: Quiz` });
const scoresOf = (results: readonly AssignmentResult[]): readonly (readonly number[])[] =>
  results.map(({ answers }) =>
    answers.filter(({ task }) => task === quiz).map((each) => each.score),
  );
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
const variance = (values: readonly number[]): number => {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
};

test.describe('questions of a group', () => {
  test('have figures that agree with a plain calculation, and say which of them misleads', async ({
    page,
  }) => {
    test.slow();
    const scores = scoresOf(await openWith(page, 40));
    const columns = (scores[0] ?? []).map((_, place) => scores.map((row) => row[place] ?? 0));
    const rows = quizTable(page).locator('tbody').first().locator(':scope > tr');
    await expect(rows).toHaveCount(columns.length);
    for (const [place, column] of columns.entries()) {
      await expect(rows.nth(place)).toContainText(`${sum(column)} of 40`);
      await expect(rows.nth(place)).toContainText(`${Math.round((sum(column) / 40) * 100)} %`);
    }
    const totals = scores.map(sum);
    const within = sum(columns.map(variance));
    const alpha = (columns.length / (columns.length - 1)) * (1 - within / variance(totals));
    await expect(part(page, 'How the questions did')).toContainText(
      `Cronbach’s alpha of these ${columns.length} questions is ${alpha.toFixed(2).replace('-', '−')}, n = 40.`,
    );
    await expect(rows.nth(1)).toContainText('Misleads: those who got it right did worse');
    await expect(page.getByRole('img', { name: 'Facility and discrimination' })).toHaveCount(3);
  });

  test('show how many chose each answer, and which is right', async ({ page }) => {
    const results = await openWith(page, 12);
    const asked = results[0]?.answers.find(
      ({ task, question }) =>
        task === quiz && questionOf(module, question.split('/')[1] ?? '').kind === 'choice',
    );
    const question = questionOf(module, asked?.question.split('/')[1] ?? '');
    if (!('options' in question)) throw new Error('It has options.');
    const stem = textOf(question.stem).replace(/\s+/g, ' ').trim();
    await quizTable(page).getByText(stem).click();
    const table = page.getByRole('table', { name: stem });
    for (const { id, key, text } of question.options) {
      const chosen = results.filter(({ answers }) =>
        answers.some((each) => each.question === asked?.question && each.response.includes(id)),
      ).length;
      const row = table.getByRole('row').filter({ hasText: textOf(text) });
      await expect(row).toContainText(`${chosen} (${Math.round((chosen / 12) * 100)} %)`);
      if (key) await expect(row).toContainText('✓ right');
    }
    await expect(quizTable(page)).toContainText('from 30 people on');
    await expect(part(page, 'How the questions did')).toContainText('No alpha: it takes 30 people');
  });

  test('leave out figures of a few people', async ({ page }) => {
    await openWith(page, 2);
    await expect(quizTable(page)).toContainText('from 10 people on');
    await expect(quizTable(page)).toContainText('Too few answers to say: it takes 10.');
    await expect(page.getByRole('img', { name: 'Facility and discrimination' })).toHaveCount(0);
    await expect(part(page, 'Scores by objective')).toContainText('too few people to say much');
    await page.getByRole('button', { name: 'Save item-stats.json' }).click();
    await expect(part(page, 'How the questions did')).toContainText('Nothing was saved');
  });

  test('are saved as a table, and as the file that the next build reads', async ({ page }) => {
    test.slow();
    const results = await openWith(page, 40);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the figures (CSV)' }).click(),
    ]);
    const text = await readFile(await csv.path(), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const asked = new Set(results.flatMap(({ answers }) => answers.map((each) => each.question)));
    expect(new Set(rows.map((row) => row['question']))).toEqual(asked);
    expect(rows.filter((row) => row['verdict']?.includes('misleads')).length).toBeGreaterThan(0);
    const [stats] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save item-stats.json' }).click(),
    ]);
    expect(stats.suggestedFilename()).toBe('item-stats.json');
    const written = JSON.parse(await readFile(await stats.path(), 'utf8')) as {
      questions: Record<string, { n: number }>;
    };
    expect(Object.keys(written.questions).toSorted()).toEqual([...asked].toSorted());
    // The next build of the course, with the file beside its content.
    const content = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('content', content, { recursive: true });
    await cp(await stats.path(), join(content, 'item-stats.json'));
    const { findings, notices } = checkContent(content);
    await rm(content, { recursive: true });
    expect(findings).toEqual([]);
    const trap = module.questions.filter(({ pool }) => pool === 'quiz')[1]?.id ?? '';
    const named = notices.filter(({ message }) => message.includes(`"${trap}"`));
    expect(named.length).toBeGreaterThan(0);
    for (const { message } of named) expect(message).toContain('n = 40');
  });
});
