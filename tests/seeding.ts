import { expect, type Page } from '@playwright/test';
import type { Statement } from '../src/domain/record/statement.ts';
import { keep } from './record.ts';

let made = 0;

/** A statement as a page would have recorded it. */
export function aStatement(overrides: Partial<Statement>): Statement {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${made.toString().padStart(12, '0')}`,
    verb: 'answered',
    object: '',
    at: '2026-02-12T09:00:00.000Z',
    version: '1.0.0',
    ...overrides,
  };
}

/** Opens a page with statements in its record, as if they had been recorded there before. */
export async function openWith(
  page: Page,
  address: string,
  statements: readonly Statement[],
): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-part="count"]')).not.toBeEmpty();
  await keep(page, statements);
}
