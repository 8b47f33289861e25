/** Months after which a checklist is rated again. */
const MONTHS = 3;

/** The day a quarter after a moment, as an ISO 8601 date; the last of a month that is too short. */
export function quarterAfter(moment: string): string {
  const day = new Date(moment.slice(0, 10));
  const month = day.getUTCMonth() + MONTHS;
  const then = new Date(day);
  then.setUTCMonth(month);
  // A day that the month does not have runs over into the next one.
  if (then.getUTCMonth() !== month % 12) then.setUTCDate(0);
  return then.toISOString().slice(0, 10);
}
