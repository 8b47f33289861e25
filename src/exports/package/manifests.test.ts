import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';
import { packageMetadata, type PackageMetadata } from './metadata.ts';

const FILES = ['index.html', 'course.js'];
const SCHEMAS = ['imscp.xsd'];
const TITLE = '“Seat” & <em>more</em> \'n "less" ]]> \u{1fa91} مراجعة';

const metadataOf = (title: string, scored = true): PackageMetadata => {
  const module = aModule({ title, summary: title, questions: scored ? [aChoice()] : [] });
  return packageMetadata(aCourse({ modules: [module], language: 'ar' }), module);
};

const STANDARDS = [
  { name: 'SCORM 1.2', write: manifest12, type: 'scormtype', version: '1.2' },
  { name: 'SCORM 2004', write: manifest2004, type: 'scormType', version: '2004 4th Edition' },
] as const;

for (const { name, write, type, version } of STANDARDS) {
  const read = (metadata: PackageMetadata): XmlDocument =>
    XmlDocument.fromString(write(metadata, FILES, SCHEMAS));
  const valuesOf = (document: XmlDocument, path: string): readonly string[] =>
    document.find(path).map((node) => node.content);

  describe(`the manifest of ${name}`, () => {
    it('A6: keeps quotation marks, tags as text, signs and letters of every script', () => {
      using document = read(metadataOf(TITLE));
      const titles = valuesOf(document, '//*[local-name()="title" and not(*)]');
      expect(titles).toEqual([TITLE, TITLE]);
      // In SCORM 2004 the schemas of LOM would be needed for a description.
      const told = name === 'SCORM 1.2';
      expect(valuesOf(document, '//*[local-name()="language"]')).toEqual(told ? ['ar'] : []);
      expect(
        valuesOf(document, '//*[local-name()="general"]/*[local-name()="description"]'),
      ).toEqual(told ? [TITLE] : []);
    });

    it('A6: leaves out characters that no XML file may hold', () => {
      using document = read(metadataOf('A\u0007B\u0000C'));
      expect(
        valuesOf(document, '//*[local-name()="organization"]/*[local-name()="title"]'),
      ).toEqual(['ABC']);
    });

    it('T1: says its version, and the type of each resource in the letters of its standard', () => {
      using document = read(metadataOf(TITLE));
      expect(valuesOf(document, '//*[local-name()="schemaversion"]')).toEqual([version]);
      expect(valuesOf(document, `//*[local-name()="resource"]/@*[local-name()="${type}"]`)).toEqual(
        ['sco', 'asset'],
      );
      expect(valuesOf(document, '//*[local-name()="file"]/@href')).toEqual([...FILES, ...SCHEMAS]);
    });

    it('T1: names each thing once, as XML allows, and refers only to what is there', () => {
      using document = read(metadataOf(TITLE));
      const ids = valuesOf(document, '//@identifier');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
      for (const id of valuesOf(document, '//@identifierref | //@default')) {
        expect(ids).toContain(id);
      }
    });

    it('T1: has no resource that nothing refers to', () => {
      using document = read(metadataOf(TITLE));
      const referred = valuesOf(document, '//@identifierref');
      for (const id of valuesOf(document, '//*[local-name()="resource"]/@identifier')) {
        expect(referred).toContain(id);
      }
    });

    it('T1: says where the schema of each of its namespaces is', () => {
      using document = read(metadataOf(TITLE));
      const [locations = ''] = valuesOf(document, '/*/@*[local-name()="schemaLocation"]');
      const used = document
        .find('//* | //@*')
        .map((node) =>
          node instanceof XmlElement || node instanceof XmlAttribute ? node.namespaceUri : '',
        );
      const mapped = locations.split(/\s+/).filter((_, place) => place % 2 === 0);
      const own = ['http://www.w3.org/2001/XMLSchema-instance'];
      const xml = 'http://www.w3.org/XML/1998/namespace';
      for (const namespace of new Set(used.filter(Boolean))) {
        expect([...mapped, ...own, xml]).toContain(namespace);
      }
    });

    it('T1: has no element without a text, an attribute or a child', () => {
      using document = read(metadataOf(TITLE));
      const empty = '//*[not(*) and not(@*) and normalize-space()=""]';
      expect(document.find(empty).length).toBe(0);
    });

    it('S5: names a mark only where something is scored', () => {
      const marks = '//*[local-name()="masteryscore" or local-name()="minNormalizedMeasure"]';
      using scored = read(metadataOf(TITLE));
      expect(valuesOf(scored, marks).map(Number)).toEqual([name === 'SCORM 1.2' ? 80 : 0.8]);
      using unscored = read(metadataOf(TITLE, false));
      expect(valuesOf(unscored, marks)).toEqual([]);
    });
  });
}

it('T1: SCORM 2004 lets the content set its completion and its objectives, and keeps them to itself', () => {
  const manifest = manifest2004(metadataOf(TITLE), FILES, SCHEMAS);
  expect(manifest).toContain('adlseq:objectivesGlobalToSystem="false"');
  expect(manifest).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  expect(manifest).toContain('satisfiedByMeasure="true"');
});

it('T7: SCORM 2004 names no objective whose mark an LMS could take for that of the whole', () => {
  const manifest = manifest2004(metadataOf(TITLE), FILES, SCHEMAS);
  using document = XmlDocument.fromString(manifest);
  const objectives = document.find('//*[@objectiveID]');
  expect(objectives.length).toBe(1);
  expect(objectives[0]?.content).toBe('0.80');
});
