import type { Locator, Page } from '@playwright/test';
import type { Module } from '../src/domain/course/course.ts';
import { questionsToTeach } from '../src/domain/course/outline.ts';
import { timedSteps, type Session, type TimedStep } from '../src/domain/session/session.ts';
import { readyModules } from './course.ts';
import { expect } from './site.ts';
import { stopClock } from './stopped-clock.ts';

/** A module that can be led, with a plan that the clock begins with. */
function ledModule(): { readonly module: Module; readonly session: Session } {
  for (const module of readyModules) if (module.session) return { module, session: module.session };
  throw new Error('The course needs a session plan.');
}

export const { module: led, session } = ledModule();

/** The steps of the longest plan. */
export const steps: readonly TimedStep[] = timedSteps(
  session.plans[0] ?? { minutes: 0, steps: [] },
);

/** The questions of the page, in their order. */
export const taught = questionsToTeach(led).flatMap(({ questions }) => questions);

export const clockOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Run the session' });

/** Opens the facilitator's view, at nine o'clock where a test moves the clock itself. */
export async function openSession(page: Page, { clock = false } = {}): Promise<void> {
  if (clock) await stopClock(page, new Date('2026-12-01T09:00:00'));
  await page.goto(`./trainers/${led.id}/`);
  for (const tag of ['session-clock', 'session-notes', 'question-projector']) {
    await expect(page.locator(tag)).toHaveAttribute('data-started', '');
  }
}
