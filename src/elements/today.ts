/** The day where somebody is, as a date field takes it: `2026-12-04`. */
export function today(): string {
  const day = new Date();
  day.setMinutes(day.getMinutes() - day.getTimezoneOffset());
  return day.toISOString().slice(0, 10);
}
