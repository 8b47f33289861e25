const DAY = 24 * 60 * 60 * 1000;

/** Days of the calendar from today, where the learner is, to a day such as `2026-12-04`; less than 0 when it is over. */
export function daysLeft(due: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(due) - today) / DAY);
}
