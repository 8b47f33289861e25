import { scaleOf } from './estimate.ts';

/** A number as a reader writes it: whole from 100 on, with up to two decimals below. */
export function figureText(value: number, language: string): string {
  const maximumFractionDigits = Math.abs(value) < 100 ? 2 : 0;
  // A negative zero would show its sign.
  return new Intl.NumberFormat(language, { maximumFractionDigits }).format(value || 0);
}

/** A value of a formula as it is typed: 0.85 of a unit `%` is `85 %`. */
export function amountText(value: number, unit: string | undefined, language: string): string {
  const text = figureText(value / scaleOf(unit), language);
  return unit === '%' ? `${text} %` : text;
}

/** What a figure counts: its unit, and the reader's currency in front of it if it is money. */
export function unitText(
  { unit = '', money }: { readonly unit?: string; readonly money: boolean },
  currency: string,
): string {
  return money ? `${currency} ${unit}`.trim() : unit;
}
