import { textWords } from '#words/text.ts';
import { sessionWords } from '#words/session.ts';
import type { Course } from '../../domain/course/course.ts';
import { ideasOf } from '../../domain/course/ideas.ts';
import { nodesIn, type ComponentNode, type Prose } from '../../domain/prose/prose.ts';
import { fitsOnPage } from './room.ts';
import { portableProse } from '../portable-prose.ts';

/** A text as a template reads it: characters, or a node named for what it is. */
export type Printed = readonly PrintedNode[];
export type PrintedNode = string | PrintedElement;

export interface PrintedElement {
  /** A tag of HTML, or `cite`, `gap`, `box`, `cue`, `quoted`, `drawing`, `picture`. */
  readonly tag: string;
  readonly children: Printed;
  /** What the tag needs to know: `href`, `start`, `label`, `title`, `svg`, `alt`, … */
  readonly [attribute: string]: string | readonly string[] | Printed;
}

/** What a text for print needs to know of its surroundings. */
export interface PrintContext {
  readonly course: Course;
  /** Folder of the content that the text lies in, where its drawings and pictures are: `modules/seat`. */
  readonly folder: string;
  /** Ideas in the order in which they are numbered in this part. */
  readonly ideas: readonly string[];
  /** SVG by path, such as `drawings/chair` or `modules/one/horizons`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** The site's own address; without it, links to its pages are plain words. */
  readonly site: string | undefined;
}

/** A text as the templates print it. Its characters stay characters, whatever they are. */
export const printed = (prose: Prose, context: PrintContext): Printed =>
  nodesOf(withoutSkips(portableProse(prose, context.site)), context, false);

/** The same with headings from `h2` on that go one level deeper at a time, as PDF/UA asks (7.4.2). */
function withoutSkips(prose: Prose): Prose {
  let deepest = 1;
  const inOrder = (nodes: Prose): Prose =>
    nodes.map((node) => {
      if (node.kind === 'text') return node;
      if (node.kind === 'component' || !/^h[1-6]$/.test(node.tag)) {
        return { ...node, children: inOrder(node.children) };
      }
      deepest = Math.max(2, Math.min(Number(node.tag[1]), deepest + 1));
      return { ...node, tag: `h${deepest}` };
    });
  return inOrder(prose);
}

function nodesOf(prose: Prose, context: PrintContext, literal: boolean): Printed {
  return prose.flatMap((node): Printed => {
    if (node.kind === 'text') {
      return [literal ? node.value : node.value.replace(/[ \t\r\n]+/g, ' ')];
    }
    if (node.kind === 'component') return component(node, context);
    const { tag, attributes } = node;
    return [{ ...attributes, tag, children: nodesOf(node.children, context, tag === 'pre') }];
  });
}

function component(node: ComponentNode, context: PrintContext): Printed {
  const { name, attributes } = node;
  const {
    title = '',
    place = '',
    idea = '',
    alt = '',
    caption = '',
    gap = '',
    src = '',
  } = attributes;
  const children = nodesOf(node.children, context, false);
  const whole = fitsOnPage(children) ? 'yes' : 'no';
  const box = (label: string): Printed => [{ tag: 'box', name, label, title, whole, children }];
  switch (name) {
    case 'Note':
      return box(textWords.note);
    case 'Task':
      return box(textWords.task);
    case 'Example':
      return box(textWords.example(place));
    case 'Try':
      return box(textWords.try);
    case 'Say':
    case 'InTheRoom':
    case 'Online':
      return [{ tag: 'cue', name, label: sessionWords.cues[name], whole, children }];
    case 'Cite':
      return cite(idea, context);
    case 'Phrase': {
      const [first] = ideasOf(context.course, idea.split(' '));
      const author = first?.source.author ?? first?.source.short ?? '';
      const says = ` (${textWords.saysAuthor(author)})`;
      return [{ tag: 'quoted', children }, says, ...cite(idea, context)];
    }
    case 'Drawing': {
      const svg = drawingNamed(attributes['name'] ?? '', context);
      return svg === undefined ? [] : [{ tag: 'drawing', svg, alt, caption, children: [] }];
    }
    case 'Picture':
      return [picture(src, alt, context)];
    case 'Gap':
      return [{ tag: 'gap', number: `${Number(gap) + 1}`, children: [] }];
    // A check, a scenario and a plan are printed where they belong; a term is explained there too.
    case 'Check':
    case 'Scenario':
      return [];
    default:
      return children;
  }
}

/** The numbers of the ideas that a claim rests on; nothing where no list of ideas gives them numbers. */
function cite(cited: string, { course, ideas }: PrintContext): Printed {
  const numbers = ideasOf(course, cited.split(' '))
    .map(({ idea }) => ideas.indexOf(idea.id) + 1)
    .filter((number) => number > 0);
  return numbers.length > 0 ? [{ tag: 'cite', numbers: numbers.map(String), children: [] }] : [];
}

/** Ids of the ideas that a text cites, in reading order. */
export const citedIn = (prose: Prose): readonly string[] =>
  [...nodesIn(prose)].flatMap((node) =>
    node.kind === 'component' && (node.name === 'Cite' || node.name === 'Phrase')
      ? (node.attributes['idea'] ?? '').split(' ')
      : [],
  );

/** A drawing by its name: that of the module, or that of the course. */
function drawingNamed(name: string, { folder, drawings }: PrintContext): string | undefined {
  return onPaper(drawings.get(`${folder}/${name}`) ?? drawings.get(`drawings/${name}`));
}

/** A picture by its path in the content; its alternative in words where it cannot be set. */
function picture(src: string, alt: string, { folder }: PrintContext): PrintedElement {
  const path = `${folder}/${src.replace(/^\.\//, '')}`;
  return SETTABLE.test(path)
    ? { tag: 'picture', path: `/${path}`, alt, children: [] }
    : { tag: 'p', children: [alt] };
}

/** Formats of pictures that a typesetter takes. */
const SETTABLE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Paths in the content of every picture that a text shows. */
export const picturesIn = (printed: unknown): readonly string[] =>
  [...JSON.stringify(printed).matchAll(/"tag":"picture","path":"\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );

/** A drawing in the colours and letters of the printed course, since no page lends it its own. */
export const onPaper = <Svg extends string | undefined>(svg: Svg): Svg =>
  svg
    ?.slice(Math.max(0, svg.indexOf('<svg')))
    .replace(
      /<svg([^>]*)>/,
      '<svg$1 color="#1e1b17" font-family="Source Sans 3"><style>.accent{stroke:#a5380f}</style>',
    ) as Svg;
