import { linkText, readLink, type LinkFault } from '../domain/link/link.ts';

/** A result as it comes back, which only the trainer's browser can open. */
export interface SealedResult {
  /** Id of the assignment, so that a trainer is told of one that is not theirs. */
  readonly assignment: string;
  /** A JSON Web Encryption in its compact form (RFC 7516). */
  readonly sealed: string;
}

/** Characters of a result with as many answers as one may have. */
const LONGEST = 200_000;

/** A sealed result as the fragment of an address: `result/1/0b5c…/eyJhbGci…/9c1f03ab`. */
export const resultLink = ({ assignment, sealed }: SealedResult): string =>
  linkText('result', [assignment, sealed]);

/**
 * Every result in a text that somebody pasted or saved: a link, a file, a whole mail, whose lines
 * may be broken by `=` (RFC 2045, 6.7). What follows a link in its sentence does not belong to it.
 */
export const resultsIn = (text: string): readonly string[] =>
  (text.replace(/=\r?\n/g, '').match(/\bresult\/\d+\/[^\s"'<>]*/g) ?? []).map((link) =>
    link.replace(/[^\w]+$/, ''),
  );

/** Reads such a text. */
export function readResultLink(
  text: string,
): (SealedResult & { readonly fault?: never }) | { readonly fault: LinkFault } {
  const content = readLink(text, { result: 2 }, LONGEST);
  if ('fault' in content) return content;
  const [assignment = '', sealed = ''] = content.fields;
  return { assignment, sealed };
}
