/** Draws a text as a QR code into an `svg` with a `path`, and resolves to whether it is short enough; otherwise the drawing is hidden. */
export async function drawQrCode(drawing: Element, text: string): Promise<boolean> {
  drawing.toggleAttribute('hidden', true);
  const { qrCodeOf } = await import('../exports/qr-code.ts');
  const code = qrCodeOf(text);
  drawing.toggleAttribute('hidden', !code);
  drawing.setAttribute('viewBox', `0 0 ${code?.size ?? 0} ${code?.size ?? 0}`);
  drawing.querySelector('path')?.setAttribute('d', code?.path ?? '');
  return code !== undefined;
}
