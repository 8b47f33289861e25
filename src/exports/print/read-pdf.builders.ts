import { getDocumentProxy } from 'unpdf';

/** What a reader that is not ours finds in a PDF. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** The entries of the document's information, such as `Title` and `Language`. */
  readonly info: Readonly<Record<string, unknown>>;
  /** The metadata in XML, in which a document says what it conforms to. */
  readonly metadata: string;
  readonly tagged: boolean;
  /** Titles of bookmarks, each with those below it. */
  readonly outline: readonly Bookmark[];
}

export interface ReadPage {
  /** In points. */
  readonly size: readonly [width: number, height: number];
  /** The words of the page in reading order, one blank between them. */
  readonly text: string;
  /** Roles of the tags, such as `H1`, `Figure` and `TH`, each as often as it is there. */
  readonly roles: readonly string[];
  /** Text alternatives of its figures. */
  readonly alternatives: readonly string[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

interface Metadata {
  readonly info: object;
  /** What a browser prints has none. */
  readonly metadata: { readonly getRaw: () => string } | null;
}

/** Reads a PDF with pdf.js, as `unpdf` builds it for Node: its own package would bring a canvas. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const tags = tagsIn((await page.getStructTree()) as Tag | null);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({
      size: [right - left, top - bottom],
      text: items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
      roles: tags.flatMap(({ role }) => role ?? []),
      alternatives: tags.flatMap(({ alt }) => alt ?? []),
    });
  }
  const marks = await document.getMarkInfo();
  const { info, metadata } = (await document.getMetadata()) as Metadata;
  const read = {
    pages,
    info: info as Readonly<Record<string, unknown>>,
    metadata: metadata?.getRaw() ?? '',
    tagged: marks?.Marked === true,
    outline: (await document.getOutline()) as readonly Bookmark[] | null,
  };
  await document.loadingTask.destroy();
  return { ...read, outline: read.outline ?? [] };
}

/** Every word of a PDF, page after page. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes)).pages.map(({ text }) => text).join(' ');

function tagsIn(tag: Tag | null): readonly Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(tagsIn)] : [];
}
