import type { Element } from 'xast';
import { resources } from './manifest-resources.ts';
import { x } from 'xastscript';
import { xmlFile } from '../xml.ts';
import { identifiersOf, type PackageMetadata } from './metadata.ts';

/** Where the schemas of a SCORM 2004 package say that they are. */
const SCHEMAS = [
  'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
].join(' ');

/**
 * `imsmanifest.xml` of a SCORM 2004 4th edition package with one SCO (ADL, SCORM 2004 4th Edition
 * Content Aggregation Model, 3.4). `files` and `schemas` are as in `manifest12`.
 */
export function manifest2004(
  metadata: PackageMetadata,
  files: readonly string[],
  schemas: readonly string[],
): string {
  const { organization, item, sco, asset } = identifiersOf(metadata);
  const manifest = x(
    'manifest',
    {
      identifier: metadata.id,
      version: '1',
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
      'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMAS,
    },
    [
      // ADL's checkers refuse a namespace without a schema, and LOM's schemas are a folder of files for what no LMS shows.
      x('metadata', [x('schema', 'ADL SCORM'), x('schemaversion', '2004 4th Edition')]),
      x('organizations', { default: organization }, [
        x(
          'organization',
          { identifier: organization, 'adlseq:objectivesGlobalToSystem': 'false' },
          [
            x('title', metadata.title),
            x('item', { identifier: item, identifierref: sco, isvisible: 'true' }, [
              x('title', metadata.title),
              x('imsss:sequencing', [
                objectives(metadata),
                x('imsss:deliveryControls', {
                  completionSetByContent: 'true',
                  objectiveSetByContent: 'true',
                }),
              ]),
            ]),
            x('imsss:sequencing', [x('imsss:controlMode', { choice: 'true', flow: 'true' })]),
          ],
        ),
      ]),
      resources('adlcp:scormType', { sco, asset }, files, schemas),
    ],
  );
  return xmlFile(manifest);
}

/**
 * The score that satisfies the SCO. There is no other objective: Moodle 4.5 takes the mark that
 * passes from the last one of an item, which is 1.0 where the manifest says none. Learning
 * objectives are reported at run time, under ids of their own.
 */
const objectives = ({ mastery }: PackageMetadata): Element =>
  x('imsss:objectives', [
    mastery === undefined
      ? x('imsss:primaryObjective', { objectiveID: 'whole' })
      : x('imsss:primaryObjective', { objectiveID: 'whole', satisfiedByMeasure: 'true' }, [
          x('imsss:minNormalizedMeasure', mastery.toFixed(2)),
        ]),
  ]);
