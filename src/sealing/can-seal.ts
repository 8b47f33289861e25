/** Whether this page can seal and open: browsers do so on https and on the device itself. */
export const canSeal = (): boolean =>
  'crypto' in globalThis && (crypto as Partial<Crypto>).subtle !== undefined;
