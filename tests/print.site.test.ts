import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAPERS } from '../src/domain/course/course.ts';
import { printList } from '../src/exports/print/print-list.ts';
import { readPdf, type ReadPdf } from '../src/exports/print/read-pdf.builders.ts';
import { downloaded, downloadsOf } from './archives.ts';
import { course, readyModules } from './course.ts';
import { phrasesOf, secrets, stems, toldIn, wordsIn } from './final-phrases.ts';
import { expect, test } from './site.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const kit = join(dist, '..', 'kit');
const index = downloadsOf('workbook', 'guide', 'questions', 'answers', 'checklist');
const SIZES = { a4: [595, 842], 'us-letter': [612, 792] } as const;
const FONT =
  /^[A-Z]{6}\+(?:Newsreader|SourceSans3)-(?:Regular|Italic|It|Medium|SemiBold|SemiBoldItalic|SemiBoldIt|Bold|BoldItalic|BoldIt)$/;

const read = (file: string): Promise<ReadPdf> => readPdf(downloaded(file));
const wordsOf = ({ pages }: ReadPdf): string => wordsIn(pages.map(({ text }) => text).join(' '));

test('P1: every file for paper that is promised is there, with its checksum, and no other', () => {
  const promised = printList(course).map(({ name }) => name);
  expect(promised.length).toBeGreaterThan(60);
  expect(readdirSync(join(dist, 'downloads')).filter((name) => name.endsWith('.pdf'))).toEqual(
    promised.toSorted(),
  );
  expect(index.map(({ file }) => file).toSorted()).toEqual(promised.toSorted());
  for (const { file, sha256, bytes } of index) {
    const content = downloaded(file);
    expect(content.length, file).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
  }
  const total = index.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeLessThan(15_000_000);
});

test('P2: every file is tagged, says its title and language, and is as large as its paper', async () => {
  // Every file is read, word by word.
  test.setTimeout(120_000);
  for (const { file, paper } of index) {
    const { tagged, info, metadata, outline, pages } = await read(file);
    expect(tagged, file).toBe(true);
    expect(metadata, file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(info, file).toMatchObject({ Language: course.language, Author: course.title });
    expect(info['Title'], file).toMatch(
      /^(?:Workbook|Facilitator’s guide|Questions|Answers|Checklist): ./,
    );
    expect(info, file).not.toHaveProperty('CreationDate');
    expect(outline.length, file).toBeGreaterThan(0);
    const sizes = new Set(
      pages.map(({ size }) =>
        size
          .map(Math.round)
          .toSorted((one, other) => one - other)
          .join(),
      ),
    );
    expect([...sizes], file).toEqual([SIZES[paper ?? 'a4'].join()]);
  }
});

test('P3: fonts are the two of the site, and lie in the file', async () => {
  test.slow();
  for (const { file } of index.filter(({ file }) => /^(?:course|same-page|courage)-/.test(file))) {
    const { context } = await PDFDocument.load(downloaded(file), { updateMetadata: false });
    const fonts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')
          ? object
          : [],
      );
    expect(fonts.length, file).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(font.lookup(PDFName.of('FontName'), PDFName).decodeText(), file).toMatch(FONT);
      expect(font.has(PDFName.of('FontFile2')) || font.has(PDFName.of('FontFile3')), file).toBe(
        true,
      );
    }
  }
});

test('P4: a workbook has the titles of its lessons as headings, its drawings in words, and tables with headings', async () => {
  test.slow();
  for (const module of readyModules) {
    const { outline, pages } = await read(`${module.id}-workbook.pdf`);
    const [top] = outline;
    expect(top?.title).toBe(module.title);
    const titles = top?.items.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(module.lessons.map(({ title }) => title)));
    expect(pages[0]?.alternatives).toEqual(module.drawing?.alt ? [module.drawing.alt] : []);
    const roles = pages.flatMap((page) => page.roles);
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI'])
      expect(roles, module.id).toContain(role);
  }
});

test('P5: keys of the quiz stand in guides and answers, and in no workbook or sheet of questions', async () => {
  test.slow();
  for (const { id, questions } of readyModules) {
    const told = questions
      .filter(({ pool }) => pool === 'quiz')
      .flatMap(({ why }) => phrasesOf(why));
    expect(told.length, id).toBeGreaterThan(5);
    for (const kind of ['guide', 'answers']) {
      const words = wordsOf(await read(`${id}-${kind}.pdf`));
      expect(
        told.filter((phrase) => !words.includes(phrase)),
        `${id}-${kind}`,
      ).toEqual([]);
    }
    for (const kind of ['workbook', 'questions']) {
      expect(toldIn(wordsOf(await read(`${id}-${kind}.pdf`)), told), `${id}-${kind}`).toEqual([]);
    }
  }
});

test('P6: the final assessment is in the kit on every paper, and in no file that is published', async () => {
  test.setTimeout(120_000);
  for (const { file } of index) {
    const words = wordsOf(await read(file));
    expect(toldIn(words, stems), file).toEqual([]);
    expect(toldIn(words, secrets), file).toEqual([]);
  }
  const kept = readdirSync(kit).filter((name) => name.endsWith('.pdf'));
  expect(kept).toHaveLength(2 * PAPERS.length);
  for (const name of kept) {
    const words = wordsOf(await readPdf(new Uint8Array(readFileSync(join(kit, name)))));
    expect(
      stems.filter((stem) => !words.includes(stem)),
      name,
    ).toEqual([]);
    const answers = name.includes('answers');
    expect(toldIn(words, secrets).length > 0, name).toBe(answers);
  }
});

test('a trainer finds each file by module and paper, with its size, and is told which hold keys', async ({
  page,
}) => {
  await page.goto('./trainers/downloads/');
  const paper = page.getByRole('region', { name: 'On paper' });
  await expect(paper.getByText('Guides and answers hold the keys of the quizzes')).toBeVisible();
  for (const { title, id } of readyModules) {
    const row = paper.getByRole('row', { name: title });
    await expect(row.getByRole('link')).toHaveCount(4 * PAPERS.length);
    const link = row.getByRole('link', { name: `Workbook, US Letter of ${title}` });
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(`/downloads/${id}-workbook-letter\\.pdf$`),
    );
    await expect(row.getByText(/^\d+ kB$/)).toHaveCount(4 * PAPERS.length);
  }
  const [checklist] = course.checklists;
  await expect(paper.getByRole('link', { name: `${checklist?.title ?? ''}, A4` })).toHaveAttribute(
    'href',
    new RegExp(`/downloads/${checklist?.id ?? ''}-checklist\\.pdf$`),
  );
  await page.getByText('The checksum of every file').click();
  for (const { file, sha256 } of index.slice(0, 3)) {
    await expect(page.getByText(file, { exact: true })).toBeVisible();
    await expect(page.getByText(sha256)).toBeVisible();
  }
});
