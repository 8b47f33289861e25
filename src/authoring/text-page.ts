import type { z } from 'zod';
import type { Prose } from '../domain/prose/prose.ts';
import { readFields, type Fields } from './fields.ts';
import type { Report } from './finding.ts';
import { lineOf, parseMdx, plainText } from './markdown.ts';
import { toProse, type ComponentTable } from './to-prose.ts';

/** Reads an MDX page: its front matter and its text, whose headings begin at the second level. */
export function readText<Shape>(
  source: string,
  schema: z.ZodType<Shape>,
  components: ComponentTable,
  report: Report,
): { readonly fields: Fields<Shape>; readonly body: Prose } | undefined {
  const parsed = parseMdx(source, report);
  if (!parsed) return undefined;
  const title = parsed.blocks.find((block) => block.type === 'heading' && block.depth === 1);
  if (title) {
    report(
      'misplaced-text',
      lineOf(title),
      `"# ${plainText(title)}" is a heading of the first level, which is the page's title.`,
      'Write it as "title:" in the front matter, or with two number signs.',
    );
  }
  const body = toProse(parsed.blocks, report, components);
  if (parsed.blocks.length === 0)
    report('missing-text', 1, 'The page has no text.', 'Write it under the front matter.');
  const fields = readFields(parsed.frontMatter, schema, report, parsed.frontMatterLine);
  return fields && { fields, body };
}
