import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** The schema of IMS Content Packaging 1.1.4, which SCORM 2004 has too. */
const SCHEMA = new URL('package/schemas/scorm2004/imscp_v1p1.xsd', import.meta.url).href;
const NAMESPACE = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/**
 * Throws where a manifest is not what Content Packaging asks for. QTI 3.0 and Common Cartridge
 * name their profiles of it otherwise; what is the same in all of them is held against the schema.
 */
export function validateManifest(text: string): void {
  const [, own = NAMESPACE] = /<manifest[^>]* xmlns="([^"]+)"/.exec(text) ?? [];
  const schema = XmlDocument.fromString(
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:import namespace="${NAMESPACE}" schemaLocation="${SCHEMA}"/></xsd:schema>`,
  );
  const validator = XsdValidator.fromDoc(schema);
  const manifest = XmlDocument.fromString(text.replaceAll(`"${own}"`, `"${NAMESPACE}"`));
  try {
    validator.validate(manifest);
  } finally {
    manifest.dispose();
    validator.dispose();
    schema.dispose();
  }
}
