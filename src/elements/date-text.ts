/** A day in words, such as 12 August 2026: of a date, or of a moment where the reader is. */
export function dateText(moment: string): string {
  const { lang } = document.documentElement;
  const isDate = moment.length === '2026-08-12'.length;
  // The words of the interface are British English.
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    ...(isDate && { timeZone: 'UTC' }),
  });
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : format.format(date);
}

/** A moment as a short day where the reader is, such as 12 Aug. */
export function shortDateText(moment: string): string {
  const { lang } = document.documentElement;
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? moment
    : new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
        day: 'numeric',
        month: 'short',
      }).format(date);
}
