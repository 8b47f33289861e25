import type { Download } from '../download.ts';
import { checklistSheets } from './checklist-sheet.ts';
import { guides } from './guide.ts';
import type { PrintDocument, PrintSource } from './print-document.ts';
import { fileOn } from './print-list.ts';
import { picturesIn } from './printed-prose.ts';
import { finalSheets, quizSheets } from './question-sheet.ts';
import { setDocuments, type PrintJob } from './set-documents.ts';
import { workbooks } from './workbook.ts';

/** What is made of a course for paper: what the public may have, and what only its owner may. */
export interface PrintFiles {
  readonly open: readonly Download[];
  /** The questions of the final assessment, with and without keys: never published. */
  readonly kept: readonly Download[];
}

/**
 * Everything of a course that is printed, as PDF. `picture` gives the bytes of a picture by its path
 * in the content; `warn` is told of characters that the fonts of the course lack.
 */
export async function printFiles(
  source: PrintSource,
  picture: (path: string) => Uint8Array | undefined,
  warn: (sentence: string) => void,
): Promise<PrintFiles> {
  if (source.course.print.paper.length === 0) return { open: [], kept: [] };
  const { paper: papers } = source.course.print;
  const jobsOf = ({ name, values }: PrintDocument): readonly PrintJob[] =>
    papers.map((paper) => ({ file: fileOn(name, paper), values, paper }));
  const filesOf = (
    { name, kind, module }: PrintDocument,
    made: ReadonlyMap<string, Uint8Array>,
  ): readonly Download[] =>
    papers.map((paper) => {
      const file = fileOn(name, paper);
      const bytes = made.get(file);
      if (!bytes) throw new Error(`${file} was not set.`);
      return { name: file, kind, paper, ...(module && { module }), bytes, losses: [] };
    });
  const open = openDocuments(source);
  const kept = finalSheets(source);
  const shown = picturesIn([...open, ...kept].map(({ values }) => values));
  const pictures = new Map(
    shown.flatMap((path) => {
      const bytes = picture(path);
      return bytes ? [[path, bytes] as const] : [];
    }),
  );
  const bytes = await setDocuments({ jobs: [...open, ...kept].flatMap(jobsOf), pictures }, warn);
  return {
    open: open.flatMap((document) => filesOf(document, bytes)),
    kept: kept.flatMap((document) => filesOf(document, bytes)),
  };
}

/** Everything that everybody may have. */
export const openDocuments = (source: PrintSource): readonly PrintDocument[] => [
  ...workbooks(source),
  ...guides(source),
  ...quizSheets(source),
  ...checklistSheets(source),
];
