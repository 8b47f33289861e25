/** Whole minutes left of a limit, rounded up; none once it is over. A clock set back gives no more than the limit. */
export function minutesLeft(begun: string, limit: number, now: number): number {
  const gone = (now - Date.parse(begun)) / 60_000;
  return Math.min(limit, Math.max(0, Math.ceil(limit - gone)));
}
