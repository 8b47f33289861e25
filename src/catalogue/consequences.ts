import { posix } from 'node:path';
import type { Finding, FindingCode } from '../authoring/finding.ts';

/** Whether what is wrong with a file may be why something seems to be missing. */
type MayExplain = (brokenFile: string, finding: Finding) => boolean;

const lessonsBeside: MayExplain = (file, finding) =>
  file.endsWith('.mdx') && posix.dirname(file) === posix.dirname(finding.file);
const anyPage: MayExplain = (file) => file.endsWith('.mdx');
const linkedTo: MayExplain = (file) =>
  /\.mdx$|\/(questions|scenario)\.md$|^(checklists|sources)\/|^glossary\.md$/.test(file);
const beside =
  (name: string): MayExplain =>
  (file, finding) =>
    file === `${posix.dirname(finding.file)}/${name}`;

const eitherOf =
  (one: MayExplain, other: MayExplain): MayExplain =>
  (...given) =>
    one(...given) || other(...given);

/** For each finding about something missing: the files that may hold it, though they could not be read whole. */
const EXPLAINED_BY: Partial<Record<FindingCode, MayExplain>> = {
  'unknown-idea': (file) => file.startsWith('sources/'),
  'unknown-term': (file) => file === 'glossary.md',
  'unknown-path': (file) => file === 'course.yaml',
  'unknown-module': (file) => file === 'course.yaml',
  'unknown-question': beside('questions.md'),
  'removed-question': (file) => /^modules\/[^/]+\/(module\.yaml|questions\.md)$/.test(file),
  'unknown-scene': beside('scenario.md'),
  'unknown-drawing': (file) => file.endsWith('.svg'),
  'uncited-idea': (file, finding) => file === finding.file,
  'unplaced-check': lessonsBeside,
  'unknown-lesson': anyPage,
  'broken-link': linkedTo,
  'broken-anchor': linkedTo,
  'untaught-objective': lessonsBeside,
  'unpractised-objective': eitherOf(lessonsBeside, beside('questions.md')),
  'unassessed-objective': beside('questions.md'),
  'untaught-idea': anyPage,
  'idle-allow': (file, finding) => file === finding.file,
  'missing-text': lessonsBeside,
  'misplaced-text': lessonsBeside,
};

/**
 * Leaves out findings between files that are only the consequence of a file that could not be
 * read whole: they would send an author to the wrong place, and come back if they are real.
 */
export function withoutConsequences(
  between: readonly Finding[],
  broken: readonly Finding[],
): readonly Finding[] {
  const files = [...new Set(broken.map(({ file }) => file))];
  return between.filter((finding) => {
    const mayExplain = EXPLAINED_BY[finding.code];
    return !mayExplain || !files.some((file) => mayExplain(file, finding));
  });
}
