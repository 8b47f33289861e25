import type { WriteAhead } from './home.ts';

/**
 * A journal that keeps nothing: storage of an LMS's origin belongs to everybody who uses the
 * computer. What could not be recorded stays in the page until it can.
 */
export const memoryJournal = (): WriteAhead => ({
  put: () => undefined,
  drop: () => undefined,
  waiting: [],
});
