import type { QtiVersion } from './manifest.ts';
import { version3 } from './version-3.ts';

/** The versions of QTI that a course is written in. */
export const QTI_VERSIONS: readonly QtiVersion[] = [
  {
    kind: 'qti21',
    packaging: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    metadata: 'http://www.imsglobal.org/xsd/imsqti_metadata_v2p1',
    schema: 'QTIv2.1 Package',
    schemaversion: '1.0.0',
    typeOf: (what) => `imsqti_${what}_xmlv2p1`,
    written: (root) => root,
  },
  {
    kind: 'qti30',
    packaging: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    metadata: 'http://www.imsglobal.org/xsd/imsqti_metadata_v3p0',
    schema: 'QTI Package',
    schemaversion: '3.0.0',
    typeOf: (what) => `imsqti_${what}_xmlv3p0`,
    written: version3,
  },
];
