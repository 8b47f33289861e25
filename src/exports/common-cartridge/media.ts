import type { Lesson, Module } from '../../domain/course/course.ts';
import { componentsIn, type ComponentNode } from '../../domain/prose/prose.ts';

/** Where drawings and pictures of a course are found. */
export interface CartridgeMedia {
  /** SVG by path, such as `drawings/chair` or `modules/one/horizons`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** The bytes of a picture by its path in the content, such as `modules/one/desk.png`. */
  readonly picture: (path: string) => Uint8Array | undefined;
}

/** A file of the cartridge. */
export interface MediaFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Place {
  readonly module: Pick<Module, 'id'>;
  readonly media: CartridgeMedia;
}

/** The file of a line drawing: that of the module, or that of the course. */
export function drawingOf(
  { attributes }: ComponentNode,
  { module, media }: Place,
): MediaFile | undefined {
  const name = attributes['name'] ?? '';
  const own = media.drawings.get(`modules/${module.id}/${name}`);
  const svg = own ?? media.drawings.get(`drawings/${name}`);
  const path = fileName(own === undefined ? name : `${module.id}-${name}`);
  return svg === undefined ? undefined : { path: `drawings/${path}.svg`, content: onPaper(svg) };
}

/** The file of a picture. */
export function pictureOf(
  { attributes }: ComponentNode,
  { module, media }: Place,
): MediaFile | undefined {
  const src = (attributes['src'] ?? '').replace(/^\.\//, '');
  const content = media.picture(`modules/${module.id}/${src}`);
  return content && { path: `pictures/${fileName(`${module.id}-${src}`)}`, content };
}

/** Every file that a lesson shows, none twice. */
export function mediaOf({ body }: Lesson, place: Place): readonly MediaFile[] {
  const files = [
    ...componentsIn(body, 'Drawing').map((drawing) => drawingOf(drawing, place)),
    ...componentsIn(body, 'Picture').map((picture) => pictureOf(picture, place)),
  ].filter((file) => file !== undefined);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Names that every LMS keeps as they are. */
const fileName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');

/** A drawing in the colours of the course on paper, since no page lends it the colour of its text. */
const onPaper = (svg: string): string =>
  svg
    .slice(Math.max(0, svg.indexOf('<svg')))
    .replace(
      /<svg([^>]*)>/,
      '<svg$1 color="#1e1b17" style="background:#fff"><style>.accent{stroke:#a5380f}</style>',
    );
