import { readChecklist, type PlacedChecklist } from '../authoring/checklist-file.ts';
import { readCourseFile, type CourseFields } from '../authoring/course-file.ts';
import type { Fields } from '../authoring/fields.ts';
import { reportInto, type Finding } from '../authoring/finding.ts';
import { readGlossary, type PlacedTerm } from '../authoring/glossary.ts';
import { readGuidance, type PlacedGuidance } from '../authoring/guidance-page.ts';
import { readItemStats } from '../authoring/item-stats-file.ts';
import { readPractice, type PlacedPractice } from '../authoring/practice-page.ts';
import { readSource, type PlacedSource } from '../authoring/source-file.ts';
import { ITEM_STATS_FILE, type ItemStats } from '../domain/analysis/item-stats.ts';
import { filesIn } from './content-folder.ts';
import { readModule, type ReadModule } from './read-module.ts';
import { reportUnexpected, textFilesOf, type InFile, type TextFile } from './text-files.ts';

/** All that the files of a content folder say, each for itself, and every mistake found in them. */
export interface ReadContent {
  readonly course?: Fields<CourseFields>;
  readonly sources: readonly InFile<PlacedSource>[];
  readonly modules: readonly ReadModule[];
  readonly checklists: readonly InFile<PlacedChecklist>[];
  readonly practices: readonly InFile<PlacedPractice>[];
  readonly guidance: readonly InFile<PlacedGuidance>[];
  readonly terms: readonly PlacedTerm[];
  /** What a group's answers say of the questions, if somebody has saved it. */
  readonly itemStats?: Fields<ItemStats>;
  /** SVG by path without `.svg`: `drawings/chair`, `modules/one/drawing`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Paths of all files, pictures among them. */
  readonly files: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** What a text file of the content is, by its place and name. */
function kindOf({ file }: TextFile) {
  if (file.endsWith('.svg')) return 'drawing';
  if (file === 'course.yaml') return 'course';
  if (file === 'glossary.md') return 'glossary';
  if (file === ITEM_STATS_FILE) return 'item-stats';
  if (/^sources\/[^/]+\.yaml$/.test(file)) return 'source';
  if (/^checklists\/[^/]+\.md$/.test(file)) return 'checklist';
  if (/^practice\/[^/]+\.mdx$/.test(file)) return 'practice';
  if (/^guidance\/[^/]+\.mdx$/.test(file)) return 'guidance';
  return /^modules\/[^/]+\/[^/]+$/.test(file) ? 'module' : 'unexpected';
}

/** Reads a content folder. It never throws for what an author wrote. */
export function readContent(folder: string): ReadContent {
  const findings: Finding[] = [];
  const paths = filesIn(folder);
  const files = Map.groupBy(textFilesOf(folder, paths, findings), kindOf);
  const of = (kind: ReturnType<typeof kindOf>): readonly TextFile[] => files.get(kind) ?? [];
  for (const file of of('unexpected')) reportUnexpected(file);
  if (!paths.includes('course.yaml')) {
    const report = reportInto(findings, 'course.yaml');
    report(
      'missing-field',
      1,
      'There is no course.yaml.',
      'Write one: docs/authoring.md shows what goes into it.',
    );
  }
  const [course] = of('course').map(({ text, report }) => readCourseFile(text, report));
  const [itemStats] = of('item-stats').map(({ text, report }) => readItemStats(text, report));
  const modules = Map.groupBy(of('module'), ({ file }) => file.split('/')[1] ?? '');
  return {
    ...(course && { course }),
    ...(itemStats && { itemStats }),
    sources: readEach(of('source'), readSource),
    checklists: readEach(of('checklist'), readChecklist),
    practices: readEach(of('practice'), readPractice),
    guidance: readEach(of('guidance'), readGuidance),
    terms: of('glossary').flatMap(({ text, report }) => readGlossary(text, report)),
    drawings: new Map(of('drawing').map(({ file, text }) => [file.slice(0, -4), text])),
    modules: [...modules].map(([id, own]) => readModule(id, own, findings)),
    files: new Set(paths),
    findings,
  };
}

/** Reads each file with its reader; what could not be read is left out, and reported. */
function readEach<Read extends object>(
  files: readonly TextFile[],
  read: (id: string, text: string, report: TextFile['report']) => Read | undefined,
): InFile<Read>[] {
  return files.flatMap(({ file, id, text, report }) => {
    const placed = read(id, text, report);
    return placed ? [{ ...placed, file }] : [];
  });
}
