import { ParseOption, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Course, Module } from '../../domain/course/course.ts';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { cmi5Structure, type StructureOptions } from './cmi5-structure.ts';

const SCHEMA = new URL('../../../tests/schemas/cmi5-CourseStructure.xsd', import.meta.url);
const FINAL = { title: 'Final assessment', description: 'Questions on all modules.' };

const chair = aModule({
  title: 'A “seat” & <em>more</em> \u{1fa91}',
  questions: [aChoice(), aChoice({ id: 'last', pool: 'final' })],
});
const audit = aModule({ id: 'audit', title: 'مراجعة', objectives: [] });
const coming = aModule({ id: 'coming', status: 'coming' });

const aStructure = (
  course: Partial<Course> = {},
  options: Partial<StructureOptions> = {},
): XmlDocument => {
  const whole = aCourse({ modules: [chair, audit, coming], ...course });
  const xml = cmi5Structure(whole, { final: FINAL, ...options });
  return XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NOBLANKS });
};

const NAMES = { c: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' };
const valuesOf = (structure: XmlDocument, path: string): readonly string[] =>
  structure.find(path, NAMES).map((node) => node.content);
const unitsOf = (structure: XmlDocument): readonly XmlElement[] =>
  structure.find('//c:au', NAMES).filter((node) => node instanceof XmlElement);
const structureOf = (module: Module, course: Partial<Course> = {}): XmlDocument =>
  aStructure(course, { module });

describe('cmi5Structure', () => {
  it('C1 is valid by the official schema, for the course and for each module (13.2.0.0-1)', () => {
    using schema = XmlDocument.fromBuffer(readFileSync(SCHEMA));
    using validator = XsdValidator.fromDoc(schema);
    for (const structure of [aStructure(), structureOf(chair), structureOf(audit)]) {
      expect(() => {
        validator.validate(structure);
      }).not.toThrow();
      structure.dispose();
    }
    using wrong = XmlDocument.fromString(
      cmi5Structure(aCourse(), { final: FINAL }).replace('moveOn="Completed"', 'moveOn="Done"'),
    );
    expect(() => {
      validator.validate(wrong);
    }).toThrow();
  });

  it('C2 has full IRIs as ids, each once, and the same in every build (3.0.0.0-1, 13.1.4.0-1)', () => {
    using structure = aStructure();
    const ids = valuesOf(structure, '//@id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      'https://empty-chair.invalid/',
      'https://empty-chair.invalid/learn/seat/objectives/customer-voice/',
      'https://empty-chair.invalid/learn/seat/',
      'https://empty-chair.invalid/learn/audit/',
      'https://empty-chair.invalid/learn/final/',
    ]);
    using alone = aStructure({}, { module: chair, site: 'https://learn.example.org/course' });
    expect(valuesOf(alone, '//@id')).toEqual([
      'https://learn.example.org/course/learn/seat/package/',
      'https://learn.example.org/course/learn/seat/objectives/customer-voice/',
      'https://learn.example.org/course/learn/seat/',
    ]);
  });

  it('C2 has relative addresses, whose query has no name of a launch (8.1.0.0-6, 14.1.0.0-3)', () => {
    using structure = aStructure();
    expect(valuesOf(structure, '//c:url')).toEqual([
      'index.html?part=seat',
      'index.html?part=audit',
      'index.html?part=final',
    ]);
    using alone = structureOf(chair);
    expect(valuesOf(alone, '//c:url')).toEqual(['index.html']);
  });

  it('says what lets a learner go on, and the mark where something is scored', () => {
    const told = (completes: Course['lms']['completes']): unknown => {
      using structure = aStructure({ lms: { completes, failed: 'failed' }, mastery: 0.8 });
      return unitsOf(structure).map((unit) => [
        unit.attr('moveOn')?.value,
        unit.attr('masteryScore')?.value,
      ]);
    };
    const last = ['Passed', '0.8'];
    expect(told('everything')).toEqual([
      ['CompletedAndPassed', '0.8'],
      ['Completed', undefined],
      last,
    ]);
    expect(told('lessons')).toEqual([['Completed', '0.8'], ['Completed', undefined], last]);
    expect(told('quiz')).toEqual([['Passed', '0.8'], ['Completed', undefined], last]);
  });

  it('A6 keeps quotation marks, signs and letters of every script, with the language', () => {
    using structure = aStructure({ language: 'sw' });
    expect(valuesOf(structure, '//c:au/c:title')).toEqual([chair.title, audit.title, FINAL.title]);
    expect(new Set(valuesOf(structure, '//@lang'))).toEqual(new Set(['sw']));
  });

  it('names the objectives of a unit, and only such as it has', () => {
    using structure = aStructure();
    const [known] = valuesOf(structure, '//c:courseStructure/c:objectives/c:objective/@id');
    expect(valuesOf(structure, '//@idref')).toEqual([known, known]);
  });
});
