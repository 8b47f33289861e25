import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';

/** Schemas by file name. */
export type Schemas = Readonly<Record<string, Uint8Array | string>>;

/**
 * What schemas say against a document; nothing when it is valid. `namespaces` are the files that a
 * document's elements are looked up in, by their namespace.
 */
export function complaintsOf(
  xml: string,
  schemas: Schemas,
  namespaces: Readonly<Record<string, string>>,
): readonly string[] {
  const encoder = new TextEncoder();
  const buffers = Object.entries(schemas).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));
  const imports = Object.entries(namespaces).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const parsed = XmlDocument.fromString(all);
  const document = XmlDocument.fromString(xml);
  try {
    const validator = XsdValidator.fromDoc(parsed);
    try {
      validator.validate(document);
      return [];
    } finally {
      validator.dispose();
    }
  } catch (error) {
    return (error as Error).message.split('\n').filter(Boolean);
  } finally {
    document.dispose();
    parsed.dispose();
    xmlCleanupInputProvider();
  }
}
