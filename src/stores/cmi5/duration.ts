/** A length of time in milliseconds as ISO 8601 tells it, to hundredths of a second. Less than none is none. */
export function durationOf(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10) || 0);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6000);
  const seconds = (hundredths % 6000) / 100;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}S`;
}
