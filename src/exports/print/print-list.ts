import type { Course, Paper } from '../../domain/course/course.ts';
import { hasQuiz } from '../../domain/course/outline.ts';
import type { PrintKind } from './print-document.ts';

/** A file for paper, before it is made. */
export interface ListedPrint {
  readonly name: string;
  readonly kind: PrintKind;
  readonly module?: string;
  readonly paper: Paper;
}

/** What a document is called on a size of paper: A4 is the usual one. */
export const fileOn = (document: string, paper: Paper): string =>
  paper === 'a4' ? `${document}.pdf` : `${document}-letter.pdf`;

/** Kinds that are made of each module and of the course. */
export const SETS = [
  'workbook',
  'guide',
  'questions',
  'answers',
] as const satisfies readonly PrintKind[];

/** The files for paper that everybody may have: of each module that is ready, of the course, and the checklists. */
export function printList({ modules, checklists, print }: Course): readonly ListedPrint[] {
  const ready = modules.filter(({ status }) => status === 'ready');
  const kindsOf = (asks: boolean) => (asks ? SETS : SETS.slice(0, 2));
  const documents = [
    ...ready.flatMap((module) =>
      kindsOf(hasQuiz(module)).map((kind) => ({
        name: `${module.id}-${kind}`,
        kind,
        module: module.id,
      })),
    ),
    ...kindsOf(ready.some(hasQuiz)).map((kind) => ({ name: `course-${kind}`, kind })),
    ...checklists.map(({ id }) => ({ name: `${id}-checklist`, kind: 'checklist' as const })),
  ];
  return documents.flatMap((document) =>
    print.paper.map((paper) => ({ ...document, name: fileOn(document.name, paper), paper })),
  );
}
