import { posix } from 'node:path';
import { suggestion } from '../../authoring/finding.ts';
import type { PlacedQuestion } from '../../authoring/question-bank.ts';
import {
  checklistAddress,
  FINAL_ADDRESS,
  FIXED_ADDRESSES,
  guidanceAddress,
  lessonAddress,
  moduleAddress,
  partAnchor,
  practiceAddress,
  quizAddress,
  scenarioAddress,
  sessionAddress,
  sourceAddress,
} from '../../domain/course/addresses.ts';
import { componentsIn, nodesIn, type ElementNode, type Prose } from '../../domain/prose/prose.ts';
import type { ReadContent } from '../read-content.ts';
import { textsIn, type Rule } from './rule.ts';

/** Links inside the site lead to a page, and to a heading that it has. */
export const linksLead: Rule = (content, reportAt) => {
  const anchors = anchorsByAddress(content);
  const check = (file: string, line: number, href: string, own: Prose): void => {
    if (/^(https:|mailto:)/.test(href)) return;
    const [address = '', anchor] = href.split('#');
    const known = address === '' ? anchorsIn(own) : anchors.get(address);
    if (!known)
      reportAt(
        file,
        'broken-link',
        line,
        `The link "${href}" leads to no page.`,
        remedyFor(address, [...anchors.keys()]),
      );
    else if (anchor !== undefined && !known.includes(anchor)) {
      reportAt(
        file,
        'broken-anchor',
        line,
        `The link "${href}" leads to no heading of its page.`,
        suggestion(anchor, known),
      );
    }
  };
  for (const { file, body, line } of textsIn(content)) {
    for (const link of elementsIn(body, 'a')) {
      check(file, link.line ?? line, link.attributes['href'] ?? '', body);
    }
  }
  for (const [index, door] of content.course?.values.doors.entries() ?? []) {
    check('course.yaml', content.course?.lineOf('doors', index, 'link') ?? 1, door.link, []);
  }
};

/** Drawings and pictures that a text shows are there. */
export const picturesExist: Rule = (content, reportAt) => {
  for (const { file, body, module, line } of textsIn(content)) {
    for (const drawing of componentsIn(body, 'Drawing')) {
      const name = drawing.attributes['name'] ?? '';
      const places = [`modules/${module ?? ''}/${name}`, `drawings/${name}`];
      if (!name || places.some((place) => content.drawings.has(place))) continue;
      const known = [...content.drawings.keys()].map((path) => posix.basename(path));
      reportAt(
        file,
        'unknown-drawing',
        drawing.line,
        `There is no drawing "${name}".`,
        suggestion(name, known),
      );
    }
    for (const picture of componentsIn(body, 'Picture')) {
      const path = posix.join(posix.dirname(file), picture.attributes['src'] ?? '');
      if (content.files.has(path)) continue;
      reportAt(
        file,
        'unknown-picture',
        picture.line || line,
        `There is no picture "${picture.attributes['src'] ?? ''}" beside the text.`,
        `Put the file at ${path}.`,
      );
    }
  }
  for (const name of ['mark', 'hero'] as const) {
    const drawing = content.course?.values[name];
    if (drawing && !content.drawings.has(`drawings/${drawing}`)) {
      reportAt(
        'course.yaml',
        'unknown-drawing',
        content.course.lineOf(name),
        `There is no drawing "${drawing}".`,
        `Put it at drawings/${drawing}.svg.`,
      );
    }
  }
};

/** Every address of the site that content can link to, with the anchors of its page. */
function anchorsByAddress(content: ReadContent): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, readonly string[]>(
    FIXED_ADDRESSES.map((address) => [address, []]),
  );
  anchors.set(
    '/glossary/',
    content.terms.map(({ term }) => term.id),
  );
  for (const { source } of content.sources) {
    anchors.set(
      sourceAddress(source.id),
      source.ideas.map(({ id }) => id),
    );
  }
  for (const { checklist } of content.checklists) {
    anchors.set(
      checklistAddress(checklist.id),
      checklist.items.map(({ id }) => id),
    );
  }
  for (const { practice } of content.practices) {
    const parts = practice.sections.map(({ id }) => partAnchor(id));
    anchors.set(practiceAddress(practice.id), [...anchorsIn(practice.body), ...parts]);
  }
  for (const { page } of content.guidance)
    anchors.set(guidanceAddress(page.id), anchorsIn(page.body));
  if (content.modules.some(({ bank }) => bank?.questions.some(isFinal)))
    anchors.set(FINAL_ADDRESS, []);
  for (const { id, lessons, bank, scenario, session } of content.modules) {
    anchors.set(moduleAddress(id), []);
    for (const { lesson } of lessons)
      anchors.set(lessonAddress(id, lesson.id), anchorsIn(lesson.body));
    if (bank?.questions.some(({ question }) => question.pool === 'quiz'))
      anchors.set(quizAddress(id), []);
    if (session) anchors.set(sessionAddress(id), []);
    if (scenario)
      anchors.set(
        scenarioAddress(id),
        scenario.scenario.scenes.map((scene) => `scene-${scene.id}`),
      );
  }
  return anchors;
}

const elementsIn = (body: Prose, tag: string): readonly ElementNode[] =>
  [...nodesIn(body)].filter(
    (node): node is ElementNode => node.kind === 'element' && node.tag === tag,
  );

const anchorsIn = (body: Prose): readonly string[] =>
  [...nodesIn(body)].flatMap((node) =>
    node.kind === 'element' && node.attributes['id'] ? [node.attributes['id']] : [],
  );

function remedyFor(address: string, known: readonly string[]): string {
  if (address.startsWith('http:')) return 'Write https:.';
  if (!address.startsWith('/'))
    return 'Link with the address from the root, such as /glossary/#touchpoint.';
  if (known.includes(`${address}/`)) return `Put a slash at the end: ${address}/.`;
  return suggestion(address, known);
}

const isFinal = ({ question }: PlacedQuestion): boolean => question.pool === 'final';
