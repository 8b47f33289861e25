import type { Paper } from '../domain/course/course.ts';

/** Kinds of files that the course is taken away in; the names stand in `index.json`. */
export type DownloadKind =
  | 'scorm12'
  | 'scorm2004'
  | 'cmi5'
  | 'gift'
  | 'moodle-xml'
  | 'qti21'
  | 'qti30'
  | 'common-cartridge'
  | 'workbook'
  | 'guide'
  | 'questions'
  | 'answers'
  | 'checklist';

/** Something that a format cannot say, and what stands in the file instead. */
export interface Loss {
  /** What it is of, as a record names it: `question/<module>/<question>`, `quiz/<module>`, `lesson/<module>/<lesson>`. */
  readonly object: string;
  /** A sentence for the trainer who takes the file. */
  readonly what: string;
}

/** A file for other programs. */
export interface Download {
  /** Its file name, `[a-z0-9.-]` only. */
  readonly name: string;
  readonly kind: DownloadKind;
  /** Id of the module that it holds; undefined for the whole course. */
  readonly module?: string;
  /** What it is printed on, if it is for paper. */
  readonly paper?: Paper;
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}
