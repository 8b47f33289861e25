import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../../domain/course/course.builders.ts';
import type { Course } from '../../domain/course/course.ts';
import { aComponent, anElement, aText } from '../../domain/prose/prose.builders.ts';
import { anyQuestion, anyResponseTo } from '../../domain/question/any-question.builders.ts';
import { gradeAnswer } from '../../domain/question/grade.ts';
import { keyOf } from '../../domain/question/key.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  aSequence,
  aTrueFalse,
  oneOfEachKind,
} from '../../domain/question/question.builders.ts';
import type { Question } from '../../domain/question/question.ts';
import { validateManifest } from '../manifest-schema.builders.ts';
import { xmlFile } from '../xml.ts';
import { assessmentOf } from './assessment.ts';
import { toCartridge } from './cartridge-question.ts';
import { commonCartridge } from './common-cartridge.ts';
import { readAssessment } from './reader.builders.ts';
import { validateAssessment } from './schema.builders.ts';

const media = {
  drawings: new Map([
    [
      'drawings/chair',
      '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path class="accent"/></svg>',
    ],
  ]),
  picture: (path: string) => (path === 'modules/seat/desk.png' ? new Uint8Array([1]) : undefined),
};
const quiz = oneOfEachKind().map((question, index) => ({ ...question, id: `q-${index + 1}` }));
const check = aChoice({ id: 'look', pool: 'check' });
const lessons = [
  aLesson({
    id: 'chair',
    title: 'The “chair” & <you>',
    body: [
      ...aText(
        'A ',
        aComponent('Term', { id: 'touchpoint' }, 'touchpoint'),
        aComponent('Cite', { idea: 'g10' }),
        ', ',
        anElement('a', { href: '/learn/seat/table/#top' }, 'next'),
        ', ',
        anElement('a', { href: '/glossary/' }, 'words'),
      ),
      aComponent('Note', { title: 'By the way' }, ...aText('An aside.')),
      aComponent('Drawing', { name: 'chair', alt: 'A chair & a table', caption: 'Empty' }),
      aComponent('Picture', { src: 'desk.png', alt: 'A desk' }),
      aComponent('Check', { id: 'look' }),
    ],
  }),
  aLesson({ id: 'table', title: 'The table' }),
];
const course = aCourse({
  modules: [
    aModule({
      lessons,
      quizLength: 3,
      questions: [...quiz, check, aChoice({ id: 'secret', pool: 'final' })],
    }),
    aModule({ id: 'coming', status: 'coming' }),
  ],
});

const filesOf = (of: Course = course, site?: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(commonCartridge(of, media, site).bytes)).map(([path, content]) => [
      path,
      strFromU8(content),
    ]),
  );

const read = (question: Question) => {
  const assessment = { identifier: 'a', title: 'A', module: aModule(), questions: [question] };
  const text = xmlFile(assessmentOf(assessment, undefined));
  validateAssessment(text);
  const [first] = readAssessment(text);
  if (!first) throw new Error('There is no question.');
  return first;
};

describe('commonCartridge', () => {
  it('K1: writes a manifest and assessments as their schemas ask', () => {
    const { 'imsmanifest.xml': manifest = '', ...files } = filesOf();
    validateManifest(manifest);
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('.xml')) expect(() => validateAssessment(text), path).not.toThrow();
    }
  });

  it('K2: lists modules, lessons, the checks of each and the quiz in the order of the course', () => {
    const manifest = XmlDocument.fromString(filesOf()['imsmanifest.xml'] ?? '');
    const titles = manifest
      .find('//*[local-name()="item"]/*[local-name()="title"]')
      .map(({ content }) => content);
    expect(titles).toEqual([
      'A seat in the strategy',
      'The “chair” & <you>',
      'Check yourself: The “chair” & <you>',
      'The table',
      'Quiz: A seat in the strategy',
    ]);
    const files = filesOf();
    const idents = readAssessment(files['assessments/quiz_seat.xml'] ?? '').map(
      ({ ident }) => ident,
    );
    expect(idents).toEqual(quiz.map(({ id }) => `seat_${id}`));
  });

  it('A1: gives the same bytes for the same course', () => {
    expect(commonCartridge(course, media)).toEqual(commonCartridge(course, media));
  });

  it('A2: lists every file and no other, and every reference leads to a resource', () => {
    const { 'imsmanifest.xml': manifest = '', ...files } = filesOf();
    const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, found]) => found);
    expect(all(/<file href="([^"]+)"/g).sort()).toEqual(Object.keys(files).sort());
    for (const path of Object.keys(files)) expect(path).toMatch(/^[A-Za-z0-9._/-]+$/);
    const resources = all(/<resource identifier="([^"]+)"/g);
    expect(new Set(resources).size).toBe(resources.length);
    expect(resources).toEqual(expect.arrayContaining(all(/identifierref="([^"]+)"/g)));
  });

  it('shows a lesson by itself: boxes, words, ideas, pictures with alt, links inside the cartridge', () => {
    const files = filesOf();
    const page = files['seat/chair.html'] ?? '';
    expect(page).toContain('<h1>The “chair” &amp; &lt;you&gt;</h1>');
    expect(page).toContain('A touchpoint<sup>[1]</sup>');
    expect(page).toContain('<a href="../seat/table.html">next</a>, words');
    expect(page).toContain('<strong>Aside: By the way</strong>');
    expect(page).toContain('<img src="../drawings/chair.svg" alt="A chair &amp; a table">');
    expect(page).toContain('<img src="../pictures/seat-desk.png" alt="A desk">');
    expect(page).toContain('<strong>touchpoint</strong>: What touchpoint means.');
    expect(page).not.toContain('course-');
    expect(files['drawings/chair.svg']).toContain('<style>.accent');
    expect(filesOf(course, 'https://learn.example.org/')['seat/chair.html']).toContain(
      '<a href="https://learn.example.org/glossary/">words</a>',
    );
  });

  it('holds no question of the final assessment, and says so', () => {
    expect(Object.values(filesOf()).join(' ')).not.toContain('secret');
    const { losses } = commonCartridge(course, media);
    expect(losses.map(({ object }) => object)).toEqual(
      expect.arrayContaining([
        'course/empty-chair',
        'quiz/seat',
        'lesson/seat/chair',
        'question/seat/q-4',
      ]),
    );
  });
});

describe('a question in a cartridge', () => {
  it('says what the site says: to each option, to wrong words, to all, and as a hint', () => {
    const choice = read(aChoice({ hint: aText('Look around.') }));
    expect(choice.feedbackTo('id-guest')).toBe('<p>Said to those who choose guest.</p>');
    expect(choice.general).toBe('<p>The seat keeps a voice in the room.</p>');
    expect(choice.hint).toBe('<p>Look around.</p>');
    expect(read(aFillIn()).feedbackTo('Stool')).toBe('<p>A stool is no seat at the table.</p>');
    expect(read(aNumeric()).feedbackTo('12000')).toBe('<p>One nought too many.</p>');
  });

  it('names the options of a statement as Moodle wants them', () => {
    expect([...read(aTrueFalse()).options.keys()]).toEqual(['true', 'false']);
    expect(read(aTrueFalse()).scoreOf(['true'])).toBe(100);
  });

  it('asks for orders and pairs by several of them, one of which is right', () => {
    const order = read(aSequence());
    expect(order.options.size).toBe(4);
    const right = [...order.options].filter(([ident]) => order.scoreOf([ident]) === 100);
    expect(right.map(([, text]) => text)).toEqual([
      '<ol><li>listen</li><li>admit</li><li>decide</li><li>act</li></ol>',
    ]);
    const pairs = read(aMatching());
    const key = [...pairs.options].filter(([ident]) => pairs.scoreOf([ident]) === 100);
    expect(key.map(([, text]) => text)).toEqual([
      '<ul><li>year: <strong>plan</strong></li><li>week: <strong>habit</strong></li></ul>',
    ]);
  });

  it('asks for one gap where the question has more, and takes each of its spellings', () => {
    const gap = read(aFillIn());
    expect(gap.scoreOf(['Vacant'])).toBe(100);
    expect(gap.scoreOf(['chair'])).toBe(0);
  });

  it('takes the numbers of a range one by one', () => {
    const number = read(aNumeric());
    expect(['1149', '1150', '1250', '1251'].map((typed) => number.scoreOf([typed]))).toEqual([
      0, 100, 100, 0,
    ]);
    expect(read(aNumeric({ low: 0.5, high: 0.5, decimals: 2 })).scoreOf(['0.5'])).toBe(100);
    expect(read(aNumeric({ low: 1, high: 9000 })).scoreOf(['4501'])).toBe(100);
  });

  it('says which numbers it takes: all, the only one, or one of too many', () => {
    const said = (low: number, high: number) =>
      toCartridge(aNumeric({ low, high, decimals: 0 })).losses.join(' ');
    expect(said(1, 9)).toContain('takes those from 1 to 9, in plain digits');
    expect(said(10, 10)).toContain('takes 10, in plain digits');
    expect(said(1, 9000)).toContain('takes 4501 only');
  });

  it('takes all keys of several and no other', () => {
    const several = read(aChoiceOfSeveral());
    expect(several.scoreOf(['id-queue', 'id-letter'])).toBe(100);
    expect(several.scoreOf(['id-queue'])).toBe(0);
    expect(several.scoreOf(['id-queue', 'id-letter', 'id-poster'])).toBe(0);
  });

  it('scores any choice as the site does, all points or none', () => {
    fc.assert(
      fc.property(
        anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyResponseTo(question))),
        ([question, response]) => {
          const asked = read(question);
          const keys = [...asked.options.keys()].filter((ident) => asked.scoreOf([ident]) === 100);
          if (!('options' in question)) {
            expect(asked.options.size > 0 ? keys.length : 1).toBe(1);
            return;
          }
          const ids = question.options.map(({ id }) => id);
          fc.pre(response.every((id) => ids.includes(id)));
          fc.pre(new Set(response).size === response.length);
          fc.pre(question.several || response.length < 2);
          const key = keyOf(question, (address) => address);
          const { right } = gradeAnswer(question, response, (token) => key.get(token));
          const chosen = response.map((id) =>
            question.kind === 'true-false' ? id.toLowerCase() : `id-${id}`,
          );
          expect(asked.scoreOf(chosen)).toBe(right ? 100 : 0);
        },
      ),
    );
  });
});
