import { join } from 'node:path';
import { reportInto, type Finding, type Report } from '../authoring/finding.ts';
import { ID } from '../authoring/schema.ts';
import { readTextFile } from '../authoring/text-file.ts';

/** Something read, and the file that it stands in, from the content folder. */
export type InFile<Read> = Read & { readonly file: string };

/** A text file of the content folder. */
export interface TextFile {
  /** Path from the content folder. */
  readonly file: string;
  /** The last part of the path. */
  readonly name: string;
  /** The id that the name gives: without number and ending. */
  readonly id: string;
  readonly text: string;
  readonly report: Report;
}

const NO_CONTENT = /\.(png|jpe?g|webp|avif|gif)$|^(LICENSE|README\.md)$/;

/** The text files among the files of a content folder. One that cannot be read is reported and left out. */
export function textFilesOf(
  folder: string,
  files: readonly string[],
  findings: Finding[],
): readonly TextFile[] {
  return files.flatMap((file) => {
    if (NO_CONTENT.test(file)) return [];
    const report = reportInto(findings, file);
    const text = readTextFile(join(folder, file), report);
    const name = file.split('/').at(-1) ?? '';
    return text === undefined ? [] : [{ file, name, id: idFrom(name, report), text, report }];
  });
}

function idFrom(name: string, report: Report): string {
  const id = name.replace(/\.\w+$/, '').replace(/^\d+-/, '');
  if (!ID.test(id)) {
    report(
      'bad-id',
      1,
      `The name "${id}" is no id.`,
      'Name files and folders with lower-case letters, digits and hyphens.',
    );
  }
  return id;
}

/** Reports a file that nothing reads. */
export function reportUnexpected({ file, report }: TextFile): void {
  report(
    'unexpected-file',
    1,
    `Nothing reads "${file}".`,
    'Rename it as docs/authoring.md lists it, or take it out of the content folder.',
  );
}
