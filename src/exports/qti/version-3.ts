import { xml, type XmlElement, type XmlNode } from '../xml.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd';

/** Elements of HTML keep their names in QTI 3.0; every other one is `qti-…`. */
const HTML = new Set(
  'a blockquote br code em h2 h3 h4 hr li ol p pre strong table tbody td th thead tr ul'.split(' '),
);

/** Elements whose content stands in a body of its own in QTI 3.0. */
const WITH_BODY = new Set(['modalFeedback']);

/** An item or a test of QTI 2.1 as one of QTI 3.0: the same elements under other names. */
export function version3(root: XmlElement): XmlElement {
  const renamed = renamedElement(root);
  return {
    ...renamed,
    attributes: {
      ...renamed.attributes,
      xmlns: NAMESPACE,
      'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
    },
  };
}

function renamedElement(element: XmlElement): XmlElement {
  const children = element.children.map(renamed);
  if (HTML.has(element.name)) return { ...element, children };
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name.includes(':') ? name : inKebab(name),
    value,
  ]);
  return xml(
    `qti-${inKebab(element.name)}`,
    Object.fromEntries(attributes) as XmlElement['attributes'],
    WITH_BODY.has(element.name) ? xml('qti-content-body', children) : children,
  );
}

const renamed = (node: XmlNode): XmlNode => (node.type === 'element' ? renamedElement(node) : node);

/** A name with hyphens: `simple-choice` for `simpleChoice`. */
const inKebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
