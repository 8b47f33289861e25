/** Whom a trainer expects to send a result: names, or only how many. */
export interface ExpectedPeople {
  readonly names: readonly string[];
  readonly count: number;
}

/** Who of them has not sent anything. */
export interface Awaited {
  readonly count: number;
  /** The names without a result, where names are known. */
  readonly names: readonly string[];
  /** How many results have no name that is expected: without a name, or with another. */
  readonly others: number;
}

/** Nobody invites more people with one link. */
const MOST = 10_000;

/** Reads what a trainer typed: a number, or a name on each line. */
export function expectedFrom(text: string): ExpectedPeople {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return { names: [], count: Math.min(Number(typed), MOST) };
  const lines = typed.split(/[\n;]+/).map((line) => line.trim());
  const names = [...new Map(lines.filter(Boolean).map((name) => [plain(name), name])).values()];
  return { names: names.slice(0, MOST), count: Math.min(names.length, MOST) };
}

/** Holds the names in results against those that were expected. Capitals, accents and blanks make no difference. */
export function awaitedOf({ names, count }: ExpectedPeople, sent: readonly string[]): Awaited {
  if (names.length === 0) return { count: Math.max(0, count - sent.length), names: [], others: 0 };
  const known = new Set(sent.map(plain));
  const expected = new Set(names.map(plain));
  const missing = names.filter((name) => !known.has(plain(name)));
  return {
    count: missing.length,
    names: missing,
    others: sent.filter((name) => !expected.has(plain(name))).length,
  };
}

const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
