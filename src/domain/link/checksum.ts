/**
 * CRC-32 as in zip files, in hexadecimal. It finds every altered character and every two that
 * changed places. It keeps mistakes out, not forgers: what a link holds is looked at besides.
 */
export function checksumOf(text: string): string {
  let sum = -1;
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (~sum >>> 0).toString(16).padStart(8, '0');
}
