import { PDFDocument } from '@cantoo/pdf-lib';

/**
 * The same PDF with its objects packed together (ISO 32000-1, 7.5.7), which Typst 0.14 does not do:
 * the tags of a document take more than half of it, and compressed they take little.
 */
export async function packedPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
