import { ITEM_CODES, suggestion, type ItemCode, type Report } from './finding.ts';

/** Rules of item writing that a question may break, each with the author's reason. */
export type Allowed = ReadonlyMap<ItemCode, string>;

const isItemCode = (code: string): code is ItemCode => ITEM_CODES.some((known) => known === code);

/** Reads an `allow:` line: `few-options because yes and no are all there is; no-feedback because …`. */
export function readAllowLine(written: string, line: number, report: Report): Allowed {
  const allowed = new Map<ItemCode, string>();
  for (const part of written.split(';')) {
    const [code = '', reason = ''] = part.split(' because ').map((piece) => piece.trim());
    if (isItemCode(code) && reason) allowed.set(code, reason);
    else {
      report(
        'wrong-value',
        line,
        `"allow" says "${part.trim()}".`,
        isItemCode(code)
          ? `Give the reason: ${code} because ….`
          : `Name a rule and the reason: few-options because …. ${suggestion(code, ITEM_CODES)}`,
      );
    }
  }
  return allowed;
}
