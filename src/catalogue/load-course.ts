import { ContentError, isNotice, type Finding } from '../authoring/finding.ts';
import type { Course } from '../domain/course/course.ts';
import { assembleCourse } from './assemble-course.ts';
import { contentFolder, filesIn, stateOf } from './content-folder.ts';
import { withoutConsequences } from './consequences.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { addressesAreFree } from './rules/addresses.ts';
import { ideasAreTaught, objectivesAreAligned } from './rules/alignment.ts';
import { banksAreBalanced } from './rules/bank-balance.ts';
import { ideasAreUnique, modulesAreComplete } from './rules/completeness.ts';
import { itemsAreWellWritten } from './rules/item-writing.ts';
import { linksLead, picturesExist } from './rules/links.ts';
import { checksArePlaced, ideasAreCited, scenariosArePlaced } from './rules/placement.ts';
import { lessonsAreReadable, sentencesAreShort } from './rules/reading.ts';
import { referencesExist } from './rules/references.ts';
import { earlierNamesAreFree } from './rules/renames.ts';
import { questionsDoNotMislead } from './rules/misleading-questions.ts';
import { scenariosEnd } from './rules/scenario-graph.ts';
import {
  headingsAndLinksGuide,
  inventionsAreMarked,
  jargonIsExplained,
} from './rules/text-quality.ts';
import type { Rule } from './rules/rule.ts';

const RULES: readonly Rule[] = [
  addressesAreFree,
  referencesExist,
  ideasAreUnique,
  earlierNamesAreFree,
  modulesAreComplete,
  checksArePlaced,
  scenariosArePlaced,
  ideasAreCited,
  linksLead,
  picturesExist,
  objectivesAreAligned,
  ideasAreTaught,
  itemsAreWellWritten,
  banksAreBalanced,
  questionsDoNotMislead,
  scenariosEnd,
  lessonsAreReadable,
  sentencesAreShort,
  headingsAndLinksGuide,
  jargonIsExplained,
  inventionsAreMarked,
];

/** What a content folder holds: a course, or everything that keeps it from being one. */
export interface CheckedContent {
  readonly course?: Course;
  readonly findings: readonly Finding[];
  /** What an author should know, and what keeps nothing from being built. */
  readonly notices: readonly Finding[];
  /** What its files say, each for itself. */
  readonly content: ReadContent;
}

/** Reads a content folder and holds it against every rule. */
export function checkContent(folder: string): CheckedContent {
  const content = readContent(folder);
  const between: Finding[] = [];
  for (const rule of RULES) {
    rule(content, (file, code, line, message, remedy) => {
      between.push({ code, file, line, message, remedy });
    });
  }
  const found = [...content.findings, ...withoutConsequences(between, content.findings)];
  const findings = found.filter((finding) => !isNotice(finding));
  const course = assembleCourse(content);
  return {
    ...(course && findings.length === 0 && { course }),
    findings,
    notices: found.filter(isNotice),
    content,
  };
}

/** A course, and what was read with it. */
export interface LoadedCourse {
  readonly course: Course;
  readonly notices: readonly Finding[];
  /** SVG by path without ending: `drawings/chair`, `modules/one/horizons`. */
  readonly drawings: ReadonlyMap<string, string>;
}

interface Kept {
  readonly state: string;
  readonly loaded: LoadedCourse;
}

/**
 * The build's pages and its integrations are separate bundles in one process; what is read once
 * is kept where both find it.
 */
const keep = globalThis as typeof globalThis & { __course?: Map<string, Kept> };

/**
 * The course of the content folder, read once and again when a file changes. Throws a
 * `ContentError` with everything that is wrong.
 */
export function loadCourse(folder = contentFolder()): LoadedCourse {
  const kept = (keep.__course ??= new Map());
  const state = stateOf(folder, filesIn(folder));
  const known = kept.get(folder);
  if (known?.state === state) return known.loaded;
  const { course, findings, notices, content } = checkContent(folder);
  if (!course) throw new ContentError(findings, folder);
  const loaded = { course, notices, drawings: content.drawings };
  kept.set(folder, { state, loaded });
  return loaded;
}
