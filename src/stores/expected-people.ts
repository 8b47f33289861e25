import { tried } from './journal.ts';

const prefix = (course: string): string => `trainer:${course}/expected/`;

/**
 * Whom a trainer expects to send a result, as it was typed, by assignment, in localStorage:
 *
 *     trainer:empty-chair/expected/0b5c6f1e-…    Ana Lopez\nBo Li
 */
export const expectedTyped = (course: string, assignment: string): string =>
  tried(() => localStorage.getItem(prefix(course) + assignment)) ?? '';

/** Keeps it; an empty text is forgotten. Where the browser forbids it, it holds for the page. */
export function keepExpected(course: string, assignment: string, typed: string): void {
  tried(() => {
    if (typed.trim() === '') localStorage.removeItem(prefix(course) + assignment);
    else localStorage.setItem(prefix(course) + assignment, typed);
  });
}

/** Calls when another tab has changed what is expected in an assignment of a course. */
export function onExpectedChange(course: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    // A key that is null: everything was taken away.
    if (key === null || key.startsWith(prefix(course))) changed();
  });
}

/** Forgets it for all assignments of a course. */
export function forgetExpected(course: string): void {
  const names = tried(() => Object.keys(localStorage)) ?? [];
  for (const name of names.filter((each) => each.startsWith(prefix(course)))) {
    tried(() => {
      localStorage.removeItem(name);
    });
  }
}
