import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';
import { checksIn } from '../domain/course/outline.ts';
import { textOf } from '../domain/prose/text.ts';
import { commonCartridge } from '../exports/common-cartridge/common-cartridge.ts';
import { readAssessment } from '../exports/common-cartridge/reader.builders.ts';
import { validateAssessment } from '../exports/common-cartridge/schema.builders.ts';
import { validateManifest } from '../exports/manifest-schema.builders.ts';

const { course, drawings } = loadCourse(contentFolder());
const media = { drawings, picture: () => undefined };
const { bytes, losses } = commonCartridge(course, media);
const files = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
);

describe('the course as a Common Cartridge', () => {
  it('K1: fits its schemas', () => {
    validateManifest(files['imsmanifest.xml'] ?? '');
    for (const [path, text] of Object.entries(files)) {
      if (path.startsWith('assessments/')) {
        expect(() => validateAssessment(text), path).not.toThrow();
      }
    }
  });

  it('K2: holds every lesson, and every check and quiz question in its order', () => {
    for (const { id, lessons, questions } of course.modules) {
      const asked = (path: string) =>
        readAssessment(files[path] ?? '').map(({ ident }) => ident.slice(id.length + 1));
      for (const lesson of lessons) {
        expect(files[`${id}/${lesson.id}.html`]).toContain('<h1>');
        const checks = checksIn(lesson);
        if (checks.length > 0) {
          expect(asked(`assessments/checks_${id}_${lesson.id}.xml`)).toEqual(checks);
        }
      }
      const quiz = questions.filter(({ pool }) => pool === 'quiz').map((question) => question.id);
      expect(asked(`assessments/quiz_${id}.xml`)).toEqual(quiz);
    }
  });

  it('has a right answer to every question', () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.startsWith('assessments/')) continue;
      for (const { ident, profile, options, scoreOf } of readAssessment(text)) {
        const keys = [...options.keys()].filter((option) => scoreOf([option]) === 100).length;
        if (/choice|true_false/.test(profile)) expect(keys, ident).toBe(1);
      }
    }
  });

  it('holds every drawing that a page shows, and no link that leads out of it', () => {
    for (const [path, page] of Object.entries(files)) {
      if (!path.endsWith('.html')) continue;
      for (const [, address = ''] of page.matchAll(/(?:href|src)="(?!https?:)([^"]*)"/g)) {
        expect(address, path).toMatch(/^\.\.\//);
        expect(Object.keys(files), path).toContain(address.slice(3));
      }
      for (const [image] of page.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ alt="[^"]+"/);
    }
  });

  it('holds no question of the final assessment', () => {
    const all = Object.values(files).join('\n');
    for (const { id, questions } of course.modules) {
      for (const question of questions.filter(({ pool }) => pool === 'final')) {
        expect(all).not.toContain(`${id}_${question.id}`);
        expect(all).not.toContain(textOf(question.stem).slice(0, 60));
      }
    }
  });

  it('reports what it could not say of each question', () => {
    const reported = new Set(losses.map(({ object }) => object));
    for (const { id, questions } of course.modules) {
      for (const question of questions) {
        if (question.pool === 'final' || 'options' in question) continue;
        expect(reported).toContain(`question/${id}/${question.id}`);
      }
    }
  });
});
