import { base64UrlOf, bytesFromBase64Url } from './base64-url.ts';

/**
 * A text packed for an address: `d.` and base64url (RFC 4648, section 5) of its DEFLATE (RFC 1951),
 * or `j.` and base64url of the text itself where the browser cannot pack.
 */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return 'CompressionStream' in globalThis
    ? `d.${base64UrlOf(await deflated(bytes))}`
    : `j.${base64UrlOf(bytes)}`;
}

/** What is packed, or why it cannot be had: bytes that are none, a browser that cannot unpack, too much of it. */
export type Unpacked =
  | { readonly text: string; readonly fault?: never }
  | { readonly fault: 'broken' | 'cannot' | 'too-large' };

/** Unpacks what `packed` has made, up to a number of bytes. */
export async function unpacked(packed: string, limit: number): Promise<Unpacked> {
  const [packing, data = ''] = packed.split('.');
  const bytes = bytesFromBase64Url(data);
  if (!bytes || !['d', 'j'].includes(packing ?? '')) return { fault: 'broken' };
  if (packing === 'j')
    return bytes.length > limit
      ? { fault: 'too-large' }
      : { text: new TextDecoder().decode(bytes) };
  return inflatedText(bytes, limit);
}

/** Bytes packed with DEFLATE. */
const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  );

/** The text in bytes packed with DEFLATE, up to a number of bytes. */
async function inflatedText(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Unpacked> {
  if (!('DecompressionStream' in globalThis)) return { fault: 'cannot' };
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length > limit) {
        await reader.cancel();
        return { fault: 'too-large' };
      }
    }
  } catch {
    return { fault: 'broken' };
  }
  return { text: await new Blob(parts).text() };
}
