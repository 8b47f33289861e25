import { expect, it, vi } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { askedAt, askToKeep, askWhenWorthIt } from './storage-promise.ts';

const COURSE = 'empty-chair';
const TEN = Array.from({ length: 10 }, () => aStatement());

/** A browser in which somebody has just clicked, or has not, and how often it was asked. */
function aBrowser(isActive: boolean) {
  aFreshBrowser();
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persist }, userActivation: { isActive } });
  return persist;
}

it('asks once, when there is enough to lose', async () => {
  const persist = aBrowser(true);
  await askWhenWorthIt(COURSE, TEN.slice(1));
  expect(persist).not.toHaveBeenCalled();
  await askWhenWorthIt(COURSE, TEN);
  await askWhenWorthIt(COURSE, TEN);
  expect(persist).toHaveBeenCalledTimes(1);
  expect(Date.parse(askedAt(COURSE) ?? '')).toBeLessThanOrEqual(Date.now());
});

it('asks nothing while nobody does anything', async () => {
  const persist = aBrowser(false);
  await askWhenWorthIt(COURSE, TEN);
  expect(persist).not.toHaveBeenCalled();
  expect(askedAt(COURSE)).toBeUndefined();
});

it('asks again when the learner wants it', async () => {
  const persist = aBrowser(true);
  expect(await askToKeep(COURSE)).toBe(true);
  expect(await askToKeep(COURSE)).toBe(true);
  expect(persist).toHaveBeenCalledTimes(2);
});

it('promises nothing where the browser has no such storage', async () => {
  aFreshBrowser();
  vi.stubGlobal('navigator', {});
  expect(await askToKeep(COURSE)).toBe(false);
});
