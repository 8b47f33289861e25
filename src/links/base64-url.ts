/** Bytes as base64url without padding (RFC 4648, section 5), for addresses. */
export function base64UrlOf(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Bytes from base64url; nothing where it is none. */
export function bytesFromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
