import { exportWords } from '#words/exports.ts';
import { scenarioWords } from '#words/scenario.ts';
import { textWords as words } from '#words/text.ts';
import { scenarioAddress } from '../../domain/course/addresses.ts';
import type { Course, Module } from '../../domain/course/course.ts';
import { ideasOf } from '../../domain/course/ideas.ts';
import { escapeHtml, slicesOf } from '../../domain/prose/html.ts';
import type { ComponentNode, Prose } from '../../domain/prose/prose.ts';
import { drawingOf, pictureOf, type CartridgeMedia } from './media.ts';

/** What a page of the cartridge needs to know of its surroundings. */
export interface PageContext {
  readonly module: Module;
  readonly media: CartridgeMedia;
  readonly site: string | undefined;
}

interface TextContext extends PageContext {
  readonly course: Course;
  /** Ideas of the page, in the order in which they are numbered. */
  readonly ideas: readonly string[];
}

/** A text as HTML that explains itself without scripts, its components included. */
export const componentsHtml = (prose: Prose, context: TextContext): string =>
  slicesOf(prose, (address) => address)
    .map((slice) => (typeof slice === 'string' ? slice : componentHtml(slice, context)))
    .join('');

function componentHtml(component: ComponentNode, context: TextContext): string {
  const { name, attributes, children } = component;
  const { title = '', place = '', idea = '', alt = '', caption = '' } = attributes;
  const inner = componentsHtml(children, context);
  switch (name) {
    case 'Note':
      return box(words.note, title, inner);
    case 'Task':
      return box(words.task, title, inner);
    case 'Example':
      return box(words.example(place), title, inner);
    case 'Try':
      return box(words.try, '', inner);
    case 'Check':
      return `<p><em>${escapeHtml(exportWords.cartridge.checkFollows)}</em></p>`;
    case 'Cite':
      return cite(idea, context);
    case 'Phrase': {
      const [first] = ideasOf(context.course, idea.split(' '));
      const author = words.saysAuthor(first?.source.author ?? first?.source.short ?? '');
      return `<q>${inner}</q> (${escapeHtml(author)})${cite(idea, context)}`;
    }
    case 'Scenario':
      return scenario(context);
    case 'Drawing':
      return figure(drawingOf(component, context)?.path, alt, caption);
    case 'Picture':
      return figure(pictureOf(component, context)?.path, alt, '');
    // A term is explained at the end of the page.
    default:
      return inner;
  }
}

const box = (label: string, title: string, inner: string): string =>
  `<div class="box"><p><strong>${escapeHtml([label, title].filter(Boolean).join(': '))}</strong></p>${inner}</div>`;

function cite(cited: string, { course, ideas }: TextContext): string {
  const numbers = ideasOf(course, cited.split(' ')).map(({ idea }) => ideas.indexOf(idea.id) + 1);
  return `<sup>[${numbers.join(', ')}]</sup>`;
}

function scenario({ module, site }: TextContext): string {
  if (!module.scenario) return '';
  const { title, summary } = module.scenario;
  const way = site
    ? `<p><a href="${escapeHtml(site.replace(/\/$/, '') + scenarioAddress(module.id))}">${escapeHtml(scenarioWords.begin)}</a></p>`
    : '';
  return box(scenarioWords.label, title, `<p>${escapeHtml(summary)}</p>${way}`);
}

const figure = (path: string | undefined, alt: string, caption: string): string =>
  path === undefined
    ? ''
    : `<figure><img src="../${path}" alt="${escapeHtml(alt)}">${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`;
