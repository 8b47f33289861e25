import type { Course } from '../domain/course/course.ts';
import type { Download, DownloadKind } from './download.ts';
import type { PrintKind } from './print/print-document.ts';
import { printList } from './print/print-list.ts';

/** A file to take away, before it is made. */
export type ListedDownload = Pick<Download, 'name' | 'kind' | 'module' | 'paper'>;

/** What the file of each kind is called behind the name of its module. */
const ENDINGS: Readonly<Record<Exclude<DownloadKind, PrintKind>, string>> = {
  scorm12: '-scorm12.zip',
  scorm2004: '-scorm2004.zip',
  cmi5: '-cmi5.zip',
  gift: '.gift',
  'moodle-xml': '-moodle.xml',
  qti21: '-qti21.zip',
  qti30: '-qti30.zip',
  'common-cartridge': '.imscc',
};

/** Packages, which an LMS plays; they are made for the course too. */
export const PACKAGES = ['scorm12', 'scorm2004', 'cmi5'] as const satisfies readonly DownloadKind[];
/** Question banks, which an LMS asks with its own means. */
export const BANKS = [
  'gift',
  'moodle-xml',
  'qti21',
  'qti30',
] as const satisfies readonly DownloadKind[];

/** The files to take away: for each module that is ready, then for the whole course. */
export function downloadList(course: Course): readonly ListedDownload[] {
  const { modules, lms } = course;
  const ready = modules.filter(({ status }) => status === 'ready');
  return [
    ...ready.flatMap(({ id, questions }) => {
      const kinds = questions.some(({ pool }) => pool !== 'final')
        ? [...PACKAGES, ...BANKS]
        : PACKAGES;
      return kinds.map((kind) => ({ name: `${id}${ENDINGS[kind]}`, kind, module: id }));
    }),
    ...[...(lms.packages === 'everything' ? PACKAGES : []), 'common-cartridge' as const].map(
      (kind) => ({
        name: `course${ENDINGS[kind]}`,
        kind,
      }),
    ),
    ...printList(course),
  ];
}
