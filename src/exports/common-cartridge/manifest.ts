import { learningObject, type LearningObject } from '../learning-object.ts';
import { xml, type XmlElement } from '../xml.ts';

/** A thing in the cartridge, with the files that it needs. */
export interface CartridgeResource {
  readonly identifier: string;
  readonly kind: 'page' | 'file' | 'assessment';
  readonly path: string;
  /** Identifiers of resources that it shows. */
  readonly needs?: readonly string[];
}

/** A place in the contents: a folder with what is in it, or a resource. */
export interface CartridgeEntry {
  readonly identifier: string;
  readonly title: string;
  readonly resource?: string;
  readonly entries?: readonly CartridgeEntry[];
}

interface Cartridge {
  readonly identifier: string;
  readonly language: string;
  readonly about: LearningObject;
  readonly entries: readonly CartridgeEntry[];
  readonly resources: readonly CartridgeResource[];
}

const PACKAGING = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM';

const TYPES: Readonly<Record<CartridgeResource['kind'], string>> = {
  page: 'webcontent',
  file: 'webcontent',
  assessment: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
};

/** The contents of a cartridge and the list of everything in it. */
export const cartridgeManifest = (cartridge: Cartridge): XmlElement =>
  xml(
    'manifest',
    {
      identifier: cartridge.identifier,
      xmlns: PACKAGING,
      'xmlns:lom': `${LOM}/resource`,
      'xmlns:lomimscc': `${LOM}/manifest`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': [
        `${PACKAGING} ${PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd`,
        `${LOM}/resource ${PROFILE}/LOM/ccv1p1_lomresource_v1p0.xsd`,
        `${LOM}/manifest ${PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      ].join(' '),
    },
    xml(
      'metadata',
      xml('schema', 'IMS Common Cartridge'),
      xml('schemaversion', '1.1.0'),
      learningObject(cartridge.about, 'lomimscc', cartridge.language),
    ),
    xml(
      'organizations',
      xml(
        'organization',
        { identifier: 'contents', structure: 'rooted-hierarchy' },
        xml('item', { identifier: 'root' }, cartridge.entries.map(itemOf)),
      ),
    ),
    xml('resources', cartridge.resources.map(resourceOf)),
  );

const itemOf = ({ identifier, title, resource, entries = [] }: CartridgeEntry): XmlElement =>
  xml(
    'item',
    { identifier, ...(resource && { identifierref: resource }) },
    xml('title', title),
    entries.map(itemOf),
  );

/** Only web content says where it begins (Common Cartridge 1.1, "Resource"). */
const resourceOf = ({ identifier, kind, path, needs = [] }: CartridgeResource): XmlElement =>
  xml(
    'resource',
    { identifier, type: TYPES[kind], ...(kind !== 'assessment' && { href: path }) },
    xml('file', { href: path }),
    needs.map((identifierref) => xml('dependency', { identifierref })),
  );
