import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import { builtPage } from './built-page.ts';
import { fileName } from './file-name.ts';
import { inPackage } from './package-links.ts';
import { partId } from './part.ts';

/** Words of the frame of a package. */
export interface FrameWords {
  readonly skip: string;
  readonly contents: string;
  readonly exit: string;
  readonly needsScript: string;
}

/** What a package's document is put together from. */
export interface PackageSource {
  readonly outline: PackageOutline;
  /** Addresses of its pages, in their order; the first is where it begins. */
  readonly addresses: readonly string[];
  /** HTML of a page of the built site. */
  readonly pageAt: (address: string) => string;
  /** Path of the site's root, with a slash at both ends. */
  readonly base: string;
  readonly words: FrameWords;
}

/** A package's document, and the files of the site that it needs. */
export interface PackageDocument {
  readonly html: string;
  /** Paths from the site's root of the style sheets. */
  readonly styles: readonly string[];
  /** Names in the package of pictures, by their paths from the site's root. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The pages of a package as one document: each is a section, and the way from one to another never leaves it. */
export function packageDocument(source: PackageSource): PackageDocument {
  const { outline, addresses, base, words } = source;
  const inside = new Set(addresses);
  const pictures = new Map<string, string>();
  const fileOf = (path: string): string => {
    const name = pictures.get(path) ?? `${pictures.size + 1}-${fileName(path)}`;
    pictures.set(path, name);
    return name;
  };
  const pages = addresses.map((address) => ({ address, page: builtPage(source.pageAt(address)) }));
  const { language = 'en', direction = 'ltr', fonts = [] } = pages[0]?.page ?? {};
  const sections = pages.map(({ address, page }) =>
    h(
      'section',
      {
        id: partId(address),
        className: [page.wide ? 'wide' : 'page'],
        dataPart: 'section',
        dataTitle: page.title,
      },
      inPackage(page.content, { address, inside, base, fileOf }),
    ),
  );
  const styles = new Set(pages.flatMap(({ page }) => page.styles));
  const frame = h(
    'html',
    {
      lang: language,
      dir: direction,
      dataCourse: outline.course,
      dataVersion: outline.version,
      dataTheme: 'auto',
    },
    [head(outline, fonts.map(fileName)), body(outline, addresses[0] ?? '', sections, words)],
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, frame] };
  return {
    html: `${toHtml(root, { quoteSmart: true, characterReferences: { useNamedReferences: true } })}\n`,
    styles: [...styles].map((path) => path.slice(base.length - 1)),
    pictures,
  };
}

const head = ({ title }: PackageOutline, fonts: readonly string[]): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('link', { rel: ['icon'], href: 'icon.svg', type: 'image/svg+xml' }),
    ...fonts.map((href) =>
      h('link', {
        rel: ['preload'],
        href,
        as: 'font',
        type: 'font/woff2',
        crossOrigin: 'anonymous',
      }),
    ),
    h('link', { rel: ['stylesheet'], href: 'course.css' }),
    h('script', { src: 'course.js', defer: true }),
  ]);

function body(
  outline: PackageOutline,
  first: string,
  sections: readonly Element[],
  words: FrameWords,
): Element {
  const start = `#${partId(first)}`;
  return h('body', [
    h('a', { className: ['skip'], href: '#PageText' }, words.skip),
    h('course-package', { className: ['package'] }, [
      h('div', { className: ['masthead'] }, [
        h('header', [
          h('a', { className: ['name'], href: start }, outline.title),
          h('div', { className: ['tools'] }, [
            h('a', { className: ['tool'], href: start }, words.contents),
            h(
              'button',
              { type: 'button', className: ['tool'], dataPart: 'exit', hidden: true },
              words.exit,
            ),
          ]),
        ]),
      ]),
      h('record-notice', { className: ['notice'], role: 'status', hidden: true }),
      h('noscript', h('p', { className: ['page'] }, words.needsScript)),
      h('main', { id: 'PageText', dataPart: 'sections' }, [...sections]),
    ]),
    h('script', { type: 'application/json', id: 'PackageOutline' }, [json(withoutTexts(outline))]),
  ]);
}

/** The outline as the document writes it: the texts of questions stand in the questions. */
const withoutTexts = (outline: PackageOutline) => ({
  ...outline,
  questions: outline.questions.map(({ text, itemTexts, valueTexts, ...question }) => question),
});

/** A value as the text of a script element; no `</script>` can end it. */
const json = (value: unknown): ElementContent => ({
  type: 'text',
  value: JSON.stringify(value).replaceAll('<', '\\u003c'),
});
