import type { Element } from 'xast';
import { x } from 'xastscript';

/** Identifiers of the resources of a manifest: what an LMS opens, and what lies beside it. */
export interface ResourceIds {
  readonly sco: string;
  readonly asset: string;
}

/**
 * The files of a package with one SCO. `typeAttribute` is written otherwise in each version; the
 * first of `files` is what the LMS opens, `schemas` are the rest of the archive.
 */
export function resources(
  typeAttribute: 'adlcp:scormtype' | 'adlcp:scormType',
  { sco, asset }: ResourceIds,
  files: readonly string[],
  schemas: readonly string[],
): Element {
  const resource = (
    type: 'sco' | 'asset',
    attributes: Readonly<Record<string, string | undefined>>,
    paths: readonly string[],
    dependencies: readonly string[] = [],
  ): Element =>
    x('resource', { ...attributes, type: 'webcontent', [typeAttribute]: type }, [
      ...paths.map((href) => x('file', { href })),
      ...dependencies.map((identifierref) => x('dependency', { identifierref })),
    ]);
  // A resource that nothing refers to is refused by ADL's checkers.
  return x('resources', [
    resource('sco', { identifier: sco, href: files[0] }, files, [asset]),
    resource('asset', { identifier: asset }, schemas),
  ]);
}
