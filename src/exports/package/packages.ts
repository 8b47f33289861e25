import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, Module } from '../../domain/course/course.ts';
import { packageOutline } from '../../domain/packaged/outline.ts';
import type { Download } from '../download.ts';
import { zipOf, type ArchiveFiles } from '../zip.ts';
import { contentFiles, DOCUMENT, type PackageScript, type SiteFile } from './content-files.ts';
import { packageDocument, type FrameWords } from './document.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';
import { packageMetadata } from './metadata.ts';
import { partAddresses } from './part.ts';

/** The systems that packages are made for. */
export const STANDARDS = ['scorm12', 'scorm2004'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What packages are made from: the built site, and a script for each standard. */
export interface BuiltSite {
  /** Path of the root, with a slash at both ends. */
  readonly base: string;
  /** HTML of the page at an address. */
  readonly pageAt: (address: string) => string;
  readonly file: SiteFile;
  readonly scripts: Readonly<Record<Standard, PackageScript>>;
  readonly words: FrameWords;
}

/** The packages of every module that is ready, and of the course. */
export function packages(course: Course, site: BuiltSite): readonly Download[] {
  const modules = course.modules.filter(({ status }) => status === 'ready');
  return [...modules, undefined].flatMap((module) => packagesOf(course, site, module));
}

function packagesOf(course: Course, site: BuiltSite, module?: Module): readonly Download[] {
  const { base, pageAt, words } = site;
  const document = packageDocument({
    outline: packageOutline(course, module),
    addresses: partAddresses(course, module),
    pageAt,
    base,
    words,
  });
  return STANDARDS.map((standard) => {
    const files = contentFiles(document, site.scripts[standard], site.file, base);
    return {
      name: `${module?.id ?? 'course'}-${standard}.zip`,
      kind: standard,
      ...(module && { module: module.id }),
      bytes: zipOf(described(standard, course, files, module)),
      losses: [],
    };
  });
}

/** The files of a package with what tells an LMS of them. */
function described(
  standard: Standard,
  course: Course,
  files: ArchiveFiles,
  module?: Module,
): ArchiveFiles {
  const metadata = packageMetadata(course, module);
  const schemas = SCHEMAS[standard];
  const names = [DOCUMENT, ...Object.keys(files).filter((name) => name !== DOCUMENT)];
  const manifest = standard === 'scorm12' ? manifest12 : manifest2004;
  return {
    'imsmanifest.xml': manifest(metadata, names, Object.keys(schemas)),
    ...schemas,
    ...files,
  };
}

/** The official schemas, which ADL's checkers want beside the manifest. */
const SCHEMAS: Readonly<Record<Standard, ArchiveFiles>> = {
  scorm12: schemasIn('scorm12'),
  scorm2004: schemasIn('scorm2004'),
};

function schemasIn(folder: string): ArchiveFiles {
  const path = join(import.meta.dirname, 'schemas', folder);
  return Object.fromEntries(
    readdirSync(path).map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]),
  );
}
