import { questionObject } from '../../domain/record/statement.ts';
import { learningObject, questionMetadata, type LearningObject } from '../learning-object.ts';
import { xml, type XmlElement } from '../xml.ts';
import { itemPath } from './assessment-test.ts';
import type { QtiItem } from './item.ts';

/** What the manifests of the versions of QTI differ in. */
export interface QtiVersion {
  /** Names the format in addresses and in `index.json`. */
  readonly kind: 'qti21' | 'qti30';
  readonly packaging: string;
  readonly metadata: string;
  readonly schema: string;
  readonly schemaversion: string;
  /** Type of an item or a test among the resources. */
  readonly typeOf: (what: 'item' | 'test') => string;
  /** An item or a test of QTI 2.1 in this version. */
  readonly written: (root: XmlElement) => XmlElement;
}

/** What a package holds. */
export interface PackageContents {
  /** Names the package in the world. */
  readonly identifier: string;
  readonly language: string;
  readonly about: LearningObject;
  readonly items: readonly QtiItem[];
}

const LOM = 'http://ltsc.ieee.org/xsd/LOM';

/** Path of the test in a package. */
export const TEST_PATH = 'assessment.xml';

/** The list of everything in a package, with its metadata. */
export function manifestOf(version: QtiVersion, contents: PackageContents): XmlElement {
  const { identifier, language, about, items } = contents;
  return xml(
    'manifest',
    {
      xmlns: version.packaging,
      'xmlns:imsmd': LOM,
      'xmlns:imsqti': version.metadata,
      identifier,
    },
    xml(
      'metadata',
      xml('schema', version.schema),
      xml('schemaversion', version.schemaversion),
      learningObject(about, 'imsmd', language),
    ),
    xml('organizations'),
    xml(
      'resources',
      xml(
        'resource',
        { identifier: 'assessment', type: version.typeOf('test'), href: TEST_PATH },
        xml('file', { href: TEST_PATH }),
        items.map((item) => xml('dependency', { identifierref: item.identifier })),
      ),
      items.map((item) =>
        xml(
          'resource',
          {
            identifier: item.identifier,
            type: version.typeOf('item'),
            href: itemPath(item),
          },
          xml('metadata', learningObject(aboutItem(item), 'imsmd', language), qtiMetadata(item)),
          xml('file', { href: itemPath(item) }),
        ),
      ),
    ),
  );
}

const aboutItem = ({ module, question, title }: QtiItem): LearningObject => ({
  entry: questionObject(module.id, question.id),
  title,
  ...questionMetadata(module, question),
});

const qtiMetadata = ({ interaction, interactions, hinted }: QtiItem): XmlElement =>
  xml(
    'imsqti:qtiMetadata',
    xml('imsqti:timeDependent', 'false'),
    xml('imsqti:composite', String(interactions > 1)),
    xml('imsqti:interactionType', interaction),
    hinted ? xml('imsqti:interactionType', 'endAttemptInteraction') : undefined,
    xml('imsqti:feedbackType', hinted ? 'adaptive' : 'nonadaptive'),
    xml('imsqti:solutionAvailable', 'true'),
  );
