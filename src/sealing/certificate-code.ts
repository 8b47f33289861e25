import { sha256 } from '@noble/hashes/sha2.js';

/** Letters and digits that nobody confuses when reading them aloud (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** Signs over the record alone, and signs over the record and the name; a check sign follows. */
const [OF_RECORD, OF_NAME] = [8, 7] as const;

/** What a certificate's code says, sign by sign. */
export interface CodeParts {
  /** 40 bits over the record alone. */
  readonly ofRecord: string;
  /** 35 bits over the record and the name. */
  readonly ofName: string;
  /** Shows that a sign was mistyped or two were swapped. */
  readonly check: string;
}

/**
 * The code of a certificate, such as `7K3M-Q0ZD-18FA-X9RT`: eight signs of the SHA-256 of the
 * record's text, seven of that of the text and the name, and a check sign. It is made of two
 * parts so that whoever checks it can be told whether the record or the name is another one.
 */
export function certificateCode(text: string, name: string): string {
  const signs = signsOf(text, OF_RECORD) + signsOf(`${text}\n${name}`, OF_NAME);
  return inGroups(signs + checkSign(signs));
}

/**
 * A code as somebody typed it: without blanks, in capitals, and with letters that look like
 * others corrected. Undefined when it cannot be a code, because signs are missing or mistyped.
 */
export function readCode(typed: string): CodeParts | undefined {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');
  const [ofRecord, ofName] = [signs.slice(0, OF_RECORD), signs.slice(OF_RECORD, -1)];
  const check = signs.slice(-1);
  const isCode = signs.length === OF_RECORD + OF_NAME + 1 && check === checkSign(ofRecord + ofName);
  return isCode ? { ofRecord, ofName, check } : undefined;
}

function signsOf(text: string, count: number): string {
  const bytes = sha256(new TextEncoder().encode(text));
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, index) =>
    SIGNS.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
}

/** The sign that the Luhn algorithm gives for 32 signs (ISO/IEC 7812-1, annex B, with 32 for 10). */
function checkSign(signs: string): string {
  const sum = Array.from(signs)
    .reverse()
    .reduce((before, sign, index) => {
      const value = SIGNS.indexOf(sign) * (index % 2 === 0 ? 2 : 1);
      return before + Math.floor(value / SIGNS.length) + (value % SIGNS.length);
    }, 0);
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

const inGroups = (signs: string): string =>
  signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? signs;
