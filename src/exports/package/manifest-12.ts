import type { Element } from 'xast';
import { resources } from './manifest-resources.ts';
import { x } from 'xastscript';
import { xmlFile } from '../xml.ts';
import { duration, identifiersOf, type PackageMetadata } from './metadata.ts';

/** Where the schemas of a SCORM 1.2 package say that they are. */
const SCHEMAS = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
].join(' ');

/**
 * `imsmanifest.xml` of a SCORM 1.2 package with one SCO (ADL, SCORM 1.2 Content Aggregation
 * Model, 2.3.5). `files` are the paths that belong to the SCO, `index.html` first; `schemas` the
 * rest of the archive.
 */
export function manifest12(
  metadata: PackageMetadata,
  files: readonly string[],
  schemas: readonly string[],
): string {
  const { organization, item, sco, asset } = identifiersOf(metadata);
  const manifest = x(
    'manifest',
    {
      identifier: metadata.id,
      version: '1.1',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMAS,
    },
    [
      x('metadata', [
        x('schema', 'ADL SCORM'),
        x('schemaversion', '1.2'),
        learningObject(metadata),
      ]),
      x('organizations', { default: organization }, [
        x('organization', { identifier: organization }, [
          x('title', metadata.title),
          x('item', { identifier: item, identifierref: sco, isvisible: 'true' }, [
            x('title', metadata.title),
            ...(metadata.mastery === undefined
              ? []
              : [x('adlcp:masteryscore', `${Math.round(metadata.mastery * 100)}`)]),
          ]),
        ]),
      ]),
      resources('adlcp:scormtype', { sco, asset }, files, schemas),
    ],
  );
  return xmlFile(manifest);
}

/** Metadata as IMS Learning Resource Metadata 1.2.1 has them. */
function learningObject(metadata: PackageMetadata): Element {
  const { title, description, language, keywords, minutes, objectives } = metadata;
  const text = (words: string): Element => x('imsmd:langstring', { 'xml:lang': language }, words);
  const value = (name: string, word: string): Element =>
    x(name, [
      x('imsmd:source', [x('imsmd:langstring', { 'xml:lang': 'x-none' }, 'LOMv1.0')]),
      x('imsmd:value', [x('imsmd:langstring', { 'xml:lang': 'x-none' }, word)]),
    ]);
  return x('imsmd:lom', [
    x('imsmd:general', [
      x('imsmd:title', [text(title)]),
      x('imsmd:language', language),
      x('imsmd:description', [text(description)]),
      ...keywords.map((keyword) => x('imsmd:keyword', [text(keyword)])),
    ]),
    x('imsmd:lifecycle', [x('imsmd:version', [text(metadata.version)])]),
    x('imsmd:educational', [
      x('imsmd:typicallearningtime', [x('imsmd:datetime', duration(minutes))]),
    ]),
    ...objectives.map(({ text: objective }) =>
      x('imsmd:classification', [
        value('imsmd:purpose', 'Educational Objective'),
        x('imsmd:description', [text(objective)]),
      ]),
    ),
  ]);
}
