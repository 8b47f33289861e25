import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import type { Course } from '../../domain/course/course.ts';
import { anElement, aText } from '../../domain/prose/prose.builders.ts';
import { anyQuestion } from '../../domain/question/any-question.builders.ts';
import { aChoice, aNumeric, oneOfEachKind } from '../../domain/question/question.builders.ts';
import { validateManifest } from '../manifest-schema.builders.ts';
import { xmlFile } from '../xml.ts';
import { itemOf } from './item.ts';
import { qtiPackages } from './package.ts';
import { validateQti21 } from './schema.builders.ts';
import { version3 } from './version-3.ts';

const each = oneOfEachKind().map((question, index) => ({ ...question, id: `q-${index + 1}` }));
const course: Course = aCourse({
  final: { questions: 2, minutes: 20 },
  modules: [
    aModule({
      questions: [
        ...each,
        aChoice({ id: 'check', pool: 'check', hint: aText('Look around.') }),
        ...each.map((question) => ({
          ...question,
          id: `final-${question.id}`,
          pool: 'final' as const,
        })),
      ],
      quizLength: 5,
    }),
    aModule({ id: 'coming', status: 'coming' }),
  ],
});

const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );

const filesIn = (name: string, of = course): Record<string, string> => {
  const { open, kept } = qtiPackages(of, undefined);
  const file = [...open, ...kept].find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return filesOf(file.bytes);
};

/** XML with its attributes in one order, without what only says which program made it. */
const canonical = (text: string): string => {
  const document = XmlDocument.fromString(text.replace(/<\?xml-model[^>]*\?>/, ''));
  const canon = document.canonicalizeToString();
  document.dispose();
  return canon.trim();
};

describe('qtiPackages', () => {
  it('has a file of each version for a module, and for the final assessment apart', () => {
    const { open, kept } = qtiPackages(course, undefined);
    expect(open.map(({ name, kind, module }) => [name, kind, module])).toEqual([
      ['seat-qti21.zip', 'qti21', 'seat'],
      ['seat-qti30.zip', 'qti30', 'seat'],
    ]);
    expect(kept.map(({ name }) => name)).toEqual([
      'course-final-qti21.zip',
      'course-final-qti30.zip',
    ]);
  });

  it('A1: gives the same bytes for the same course', () => {
    expect(qtiPackages(course, undefined)).toEqual(qtiPackages(course, undefined));
  });

  it.each(['seat-qti21.zip', 'seat-qti30.zip', 'course-final-qti21.zip', 'course-final-qti30.zip'])(
    'A2, Q4: %s has its manifest at the root, which lists every file and no other',
    (name) => {
      const { 'imsmanifest.xml': manifest = '', ...files } = filesIn(name);
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path);
      expect(listed.sort()).toEqual(Object.keys(files).sort());
      for (const path of Object.keys(files)) expect(path).toMatch(/^[A-Za-z0-9._/-]+$/);
      const types = new Set([...manifest.matchAll(/ type="([^"]+)"/g)].map(([, type]) => type));
      const version = name.includes('21') ? 'v2p1' : 'v3p0';
      expect([...types].sort()).toEqual([`imsqti_item_xml${version}`, `imsqti_test_xml${version}`]);
      validateManifest(manifest);
    },
  );

  it('Q1: writes items and tests of QTI 2.1 as its information model asks', () => {
    for (const name of ['seat-qti21.zip', 'course-final-qti21.zip']) {
      const { 'imsmanifest.xml': _, ...files } = filesIn(name);
      for (const [path, text] of Object.entries(files)) {
        expect(() => validateQti21(text), path).not.toThrow();
      }
    }
  });

  it('Q1: writes in QTI 3.0 what a converter makes of its QTI 2.1', async () => {
    const files = filesIn('seat-qti30.zip');
    for (const [path, text] of Object.entries(filesIn('seat-qti21.zip'))) {
      if (path === 'imsmanifest.xml') continue;
      expect(canonical(files[path] ?? ''), path).toBe(canonical(await convertQti2toQti3(text)));
    }
  }, 30_000);

  it('Q1, Q3: writes any question as the models ask, and every right answer is among its choices', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const context = { module: aModule(), language: 'en', site: undefined };
        const { root } = itemOf(question, context);
        const text = xmlFile(root);
        validateQti21(text);
        expect(canonical(xmlFile(version3(root)))).toBe(canonical(await convertQti2toQti3(text)));
        const choices = [...text.matchAll(/Choice identifier="([^"]+)"/g)].map(([, id]) => id);
        const [, right = ''] = /<correctResponse>(.*?)<\/correctResponse>/.exec(text) ?? [];
        const ids = [...right.matchAll(/id-[a-z-]+/gi)].map(([id]) => id);
        expect(choices).toEqual(expect.arrayContaining(ids));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('A6: keeps quotes, tags as text, every script and every sign', () => {
    const text = '“a” & <b> \' " שלום 日本 😀 \u0007 ]]>';
    const said = aText(anElement('strong', {}, text));
    const module = aModule({ title: text, questions: [aChoice({ stem: said, why: said })] });
    const files = filesIn('seat-qti21.zip', aCourse({ modules: [module] }));
    const written = text.replace('\u0007', '');
    for (const [path, xpath] of [
      ['items/seat_reserved-seat.xml', '//*[local-name()="strong"]'],
      ['imsmanifest.xml', '//*[local-name()="title"]/*'],
    ] as const) {
      const document = XmlDocument.fromString(files[path] ?? '');
      expect(document.get(xpath)?.content).toBe(written);
      document.dispose();
    }
  });

  it('asks as many questions of the quiz as an attempt has, and hands in the final once', () => {
    expect(filesIn('seat-qti21.zip')['assessment.xml']).toContain('<selection select="5"/>');
    const final = filesIn('course-final-qti21.zip')['assessment.xml'];
    expect(final).toContain('submissionMode="simultaneous"');
    expect(final).toContain('<timeLimits maxTime="1200"/>');
    expect(final).toContain('showFeedback="false"');
  });

  it('names the objective of a question, its level and its ideas', () => {
    const manifest = filesIn('seat-qti21.zip')['imsmanifest.xml'];
    expect(manifest).toContain('<imsmd:id>customer-voice</imsmd:id>');
    expect(manifest).toContain('<imsmd:string language="en">g10</imsmd:string>');
    expect(manifest).toContain('<imsmd:string language="en">apply</imsmd:string>');
  });

  it('tells what QTI does not say', () => {
    const links = aText(anElement('a', { href: '/glossary/' }, 'a word'));
    const module = aModule({
      quizLength: 1,
      questions: [
        aNumeric({ id: 'cost', why: links }),
        aChoice({ stem: aText(anElement('del', {}, 'x')) }),
      ],
    });
    const of = aCourse({ modules: [module] });
    const losses = (site?: string) =>
      qtiPackages(of, site).open[0]?.losses.map(
        ({ object, what }) => `${object}: ${what.slice(0, 30)}`,
      );
    expect(losses()).toMatchInlineSnapshot(`
      [
        "quiz/seat: An attempt asks 1 of the 2 que",
        "question/seat/cost: Other programs take plain digi",
        "question/seat/reserved-seat: Struck-out words stand as plai",
      ]
    `);
    expect(losses('https://learn.example.org')).toHaveLength(3);
  });
});
