import { courseWords as words } from '#words/course.ts';
import { exportWords } from '#words/exports.ts';
import { lessonAddress } from '../../domain/course/addresses.ts';
import type { Course, Lesson, Module } from '../../domain/course/course.ts';
import { ideasOf } from '../../domain/course/ideas.ts';
import { escapeHtml } from '../../domain/prose/html.ts';
import { componentsIn, type Prose, type ProseNode } from '../../domain/prose/prose.ts';
import { portableProse } from '../portable-prose.ts';
import { componentsHtml, type PageContext } from './component-html.ts';

/** Path of a lesson in the cartridge. */
export const lessonPath = (module: string, lesson: string): string => `${module}/${lesson}.html`;

/** Path of the style sheet that the lessons share. */
export const STYLE_PATH = 'course.css';

/** What a lesson looks like where its reader lets pages have a style. */
export const STYLE = `body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Georgia,serif}
.box{border-left:3px solid #a5380f;margin:1.5em 0;padding:.1em 1em}
figure{margin:1.5em 0}img{max-width:100%;height:auto}
table{border-collapse:collapse}td,th{border:1px solid #857c6e;padding:.3em .6em;text-align:left}
`;

/** A lesson as a page of its own: HTML without scripts, with the ideas it rests on at its end. */
export function lessonPage(course: Course, context: PageContext, lesson: Lesson): string {
  const { module, site } = context;
  const body = portableProse(betweenPages(lesson.body, course), site);
  const objectives = module.objectives.filter(({ id }) => lesson.objectives.includes(id));
  const terms = [...new Set(componentsIn(lesson.body, 'Term').map((term) => term.attributes['id']))]
    .flatMap((id) => course.terms.filter((term) => term.id === id))
    .map(
      ({ term, short }) => `<li><strong>${escapeHtml(term)}</strong>: ${escapeHtml(short)}</li>`,
    );
  const ideas = ideasOf(course, lesson.ideas).map(({ idea, source }) => {
    const place = [source.short, ...(idea.page ? [words.page(idea.page)] : [])].join(', ');
    return `<li>${escapeHtml(`${idea.text} (${place})`)}</li>`;
  });
  const parts = [
    `<h1>${escapeHtml(lesson.title)}</h1>`,
    `<p><em>${escapeHtml(lesson.summary)}</em></p>`,
    list(
      words.lessonObjectives,
      objectives.map(({ text }) => `<li>${escapeHtml(text)}</li>`),
    ),
    componentsHtml(body, { ...context, course, ideas: lesson.ideas }),
    list(exportWords.cartridge.terms, terms),
    list(words.rests, ideas, 'ol'),
  ];
  return `<!DOCTYPE html>
<html lang="${escapeHtml(course.language)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(lesson.title)}</title>
<link rel="stylesheet" href="../${STYLE_PATH}">
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
}

/** A link from lesson to lesson stays in the cartridge. */
export function betweenPages(prose: Prose, course: Course): Prose {
  const paths = new Map(
    course.modules
      .filter(({ status }) => status === 'ready')
      .flatMap((module: Module) =>
        module.lessons.map(({ id }) => [
          lessonAddress(module.id, id),
          `../${lessonPath(module.id, id)}`,
        ]),
      ),
  );
  const inside = (nodes: Prose): Prose =>
    nodes.map((node): ProseNode => {
      if (node.kind === 'text') return node;
      const [address = ''] = node.attributes['href']?.split('#') ?? [];
      const href = paths.get(address);
      const attributes = href ? { ...node.attributes, href } : node.attributes;
      return { ...node, attributes, children: inside(node.children) };
    });
  return inside(prose);
}

const list = (title: string, items: readonly string[], tag = 'ul'): string =>
  items.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>\n<${tag}>${items.join('\n')}</${tag}>`;
