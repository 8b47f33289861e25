import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { heading, lessonText } from './lesson-text.ts';
import { ProseWriter } from './prose-writer.ts';
import { questionText } from './question-text.ts';

const LESSONS_IN_MODULE = 10;
const QUIZ = 12;
const IDEAS = 30;
const TERMS = 40;
const GUIDANCE = 20;

const ideaIds = Array.from({ length: IDEAS }, (_, index) => `i${index + 1}`);

/** Writes a course with so many lessons of invented text into a folder. It is the same each time. */
export function writeCourse(folder: string, lessons: number): void {
  rmSync(folder, { recursive: true, force: true });
  const file = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const write = new ProseWriter(lessons);
  const count = Math.ceil(lessons / LESSONS_IN_MODULE);
  const modules = Array.from({ length: count }, (_, index) => `module-${index + 1}`);
  file('course.yaml', courseFile(modules));
  file('sources/source.yaml', sourceFile(write));
  file('glossary.md', glossary(write));
  for (let page = 1; page <= GUIDANCE; page++) {
    file(`guidance/page-${page}.mdx`, guidancePage(page, write));
  }
  for (const [index, module] of modules.entries()) {
    const own = Math.min(LESSONS_IN_MODULE, lessons - index * LESSONS_IN_MODULE);
    const bank: string[] = [];
    file(`modules/${module}/module.yaml`, moduleFile(index, write));
    for (let lesson = 1; lesson <= own; lesson++) {
      const ideas = [0, 1, 2].map((step) => `i${1 + ((lesson * 3 + step) % IDEAS)}`);
      const checks = [1, 2, 3].map((check) => `lesson-${lesson}-check-${check}`);
      const title = `${heading(write)} ${index + 1}.${lesson}`;
      const objective = `objective-${1 + (lesson % 3)}`;
      const text = lessonText(title, objective, ideas, checks, write);
      file(`modules/${module}/${lesson}-lesson-${lesson}.mdx`, text);
      for (const [place, check] of checks.entries()) {
        const number = lesson * 2 + place;
        bank.push(questionText(check, number, 'check', ideas[place] ?? 'i1', write));
      }
    }
    for (let item = 1; item <= QUIZ; item++) {
      bank.push(questionText(`quiz-${item}`, item, 'quiz', `i${item}`, write));
    }
    file(`modules/${module}/questions.md`, `${bank.join('\n\n')}\n`);
  }
}

const courseFile = (modules: readonly string[]): string =>
  `id: bench\nversion: 1.0.0\ntitle: Bench\ntagline: A course to measure with\nsummary: Invented text.\n` +
  `language: en\ngrade: 20\nlicence: CC0\nlms:\n  packages: modules\nprint:\n  paper: []\nmodules: [${modules.join(', ')}]\n` +
  `paths:\n  - id: all\n    title: All\n    summary: Everybody.\n    modules: [${modules.join(', ')}]\n`;

const sourceFile = (write: ProseWriter): string =>
  `title: A source\npublication: Nowhere\nyear: 2020\nshort: Source 2020\nideas:\n` +
  Array.from(
    { length: IDEAS },
    (_, index) => `  - id: i${index + 1}\n    text: ${write.sentence()}\n`,
  ).join('');

const glossary = (write: ProseWriter): string =>
  Array.from(
    { length: TERMS },
    (_, index) =>
      `## term-${index + 1}\n\nterm: term ${index + 1}\nsource: i1\n\n${write.paragraph(3)}\n`,
  ).join('\n');

const moduleFile = (index: number, write: ProseWriter): string =>
  `title: ${heading(write)} ${index + 1}\nsummary: ${write.paragraph(2)}\nminutes: 90\nideas: [${ideaIds.join(', ')}]\nobjectives:\n` +
  [1, 2, 3]
    .map((place) => `  - id: objective-${place}\n    level: apply\n    text: ${write.words(12)}\n`)
    .join('');

const guidancePage = (page: number, write: ProseWriter): string =>
  `---\ntitle: How do I ${write.words(6)} ${page}?\nanswer: ${write.paragraph(3)}\naudience: [all]\nideas: [i1]\n---\n\n` +
  `${write.paragraph()} <Cite idea="i1" />\n\n## How to do it\n\n` +
  `${[1, 2, 3, 4].map((place) => `${place}. ${write.paragraph(2)}`).join('\n')}\n\n` +
  `## What to avoid\n\n${write.paragraph()}\n\n${write.paragraph()}\n`;
