import { checksumOf } from './checksum.ts';

/** What can be wrong with a link, as far as its outside tells. */
export type LinkFault = 'cut-off' | 'altered' | 'newer';

/** What a link holds, field by field, or what is wrong with it. */
export type LinkContent =
  { readonly kind: string; readonly fields: readonly string[] } | { readonly fault: LinkFault };

/** The format that this version of the engine writes and reads. */
const FORMAT = '1';

/** Characters that a link may have, unless its kind says otherwise: nothing that anybody writes by hand is longer. */
const LONGEST = 20_000;

const CHECKSUM = /^[0-9a-f]{8}$/;

/**
 * Fields as one text for the fragment of an address, such as
 *
 *     invite/1/my-course/1.0.0/habits/0b5c…/says-thanks.asks-first/9c1f03ab
 *
 * that is, the kind, the format, the fields and a checksum of all before it. Slashes stay as they
 * are in every mail and chat. Kind, format and checksum stay where they are in later formats, so
 * that a link from a newer version is told from one that was altered.
 */
export function linkText(kind: string, fields: readonly string[]): string {
  const text = [kind, FORMAT, ...fields.map(encodeURIComponent)].join('/');
  return `${text}/${checksumOf(text)}`;
}

/** Reads the fields of a link again. `lengths` says how many fields each kind has. */
export function readLink(
  text: string,
  lengths: Readonly<Record<string, number>>,
  longest = LONGEST,
): LinkContent {
  const [kind = '', format = '', ...rest] = text.split('/');
  const checksum = rest.pop() ?? '';
  if (text.length <= longest && checksum === checksumOf(text.slice(0, -checksum.length - 1))) {
    if (format !== FORMAT) return { fault: /^[1-9]\d*$/.test(format) ? 'newer' : 'altered' };
    const fields = decoded(rest);
    const isRight = fields !== undefined && fields.length === lengths[kind];
    return isRight ? { kind, fields } : { fault: 'altered' };
  }
  const isCut = rest.length < (lengths[kind] ?? 0) || !CHECKSUM.test(checksum);
  return { fault: isCut ? 'cut-off' : 'altered' };
}

/** Foreign text may have a per cent sign that means nothing. */
function decoded(fields: readonly string[]): readonly string[] | undefined {
  try {
    return fields.map((field) => decodeURIComponent(field).toWellFormed());
  } catch {
    return undefined;
  }
}
