import { z } from 'zod';
import type { Behaviour, Checklist, ChecklistItem } from '../domain/checklist/checklist.ts';
import { readEntries, type Entry } from './entry.ts';
import { readFields } from './fields.ts';
import type { Report } from './finding.ts';
import { lineOf, parseMarkdown, type Block } from './markdown.ts';
import { form, idLine, ID, text, wholeNumber } from './schema.ts';
import { toProse } from './to-prose.ts';

/** Front matter of a checklist. */
const checklistFields = form({
  title: text,
  /** One word for the menu. */
  short: text,
  /** One or two sentences. */
  summary: text,
  /** The question that every rating answers. */
  prompt: text,
  /** Words of the scale, lowest first. */
  scale: z.array(text).min(2, { error: 'two words or more, lowest first' }),
  /** How many items a reader may pick to work on. Default: 3. */
  choose: wholeNumber(1).default(3),
});

/** The lines under an item's heading. */
const itemLines = form({
  name: text,
  /** The ideas it rests on: `a1`. */
  source: idLine,
  /** Lessons that help, with commas between them. */
  lessons: text.default(''),
});
type ItemEntry = Entry<z.infer<typeof itemLines>>;

/** A checklist and the line of each item. */
export interface PlacedChecklist {
  readonly checklist: Checklist;
  readonly lineOfItem: ReadonlyMap<string, number>;
}

const PARTS = ['Missing when', 'First step', 'Ask the team'] as const;

/** Reads a checklist; mistakes are reported. */
export function readChecklist(
  id: string,
  source: string,
  report: Report,
): PlacedChecklist | undefined {
  const parsed = parseMarkdown(source);
  const fields = readFields<z.infer<typeof checklistFields>>(
    parsed.frontMatter,
    checklistFields,
    report,
    parsed.frontMatterLine,
  );
  const entryForm = { schema: itemLines, parts: PARTS, required: PARTS };
  const { before, entries } = readEntries<z.infer<typeof itemLines>>(parsed, entryForm, report);
  const seen = new Set<string>();
  const items = entries.map((entry) => itemFrom(entry, seen, report));
  return (
    fields && {
      checklist: { id, ...fields.values, introduction: toProse(before, report), items },
      lineOfItem: new Map(entries.map((entry) => [entry.id, entry.line])),
    }
  );
}

function itemFrom(entry: ItemEntry, seen: Set<string>, report: Report): ChecklistItem {
  const { name, source, lessons } = entry.fields.values;
  const [list, second] = entry.blocks.filter((block) => block.type === 'list');
  const part = (heading: (typeof PARTS)[number]) => toProse(entry.parts.get(heading) ?? [], report);
  if (!list) {
    report(
      'no-answers',
      entry.line,
      `"${entry.id}" has no behaviours to rate.`,
      'List them: "- `an-id` What somebody else could see."',
    );
  }
  if (second) {
    report(
      'split-options',
      lineOf(second),
      'A second list of behaviours begins here.',
      'Keep all behaviours of an item in one list, with one mark for all.',
    );
  }
  return {
    id: entry.id,
    name,
    ideas: source,
    lessons: lessons
      .split(',')
      .map((lesson) => lesson.trim())
      .filter(Boolean),
    asks: toProse(
      entry.blocks.filter((block) => block !== list),
      report,
    ),
    behaviours: list ? behavioursFrom(list, seen, report) : [],
    missing: part('Missing when'),
    firstStep: part('First step'),
    askTeam: part('Ask the team'),
  };
}

function behavioursFrom(
  list: Extract<Block, { type: 'list' }>,
  seen: Set<string>,
  report: Report,
): readonly Behaviour[] {
  return list.children.flatMap((item) => {
    const [paragraph, more] = item.children;
    const [code, ...words] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (code?.type !== 'inlineCode' || !ID.test(code.value)) {
      report(
        'bad-id',
        lineOf(item),
        'This behaviour does not begin with an id.',
        'Begin it with an id between back-ticks: "- `names-rival` Says …".',
      );
      return [];
    }
    if (seen.has(code.value)) {
      report(
        'duplicate-id',
        lineOf(item),
        `The behaviour "${code.value}" stands here already.`,
        'Give one of the two another id.',
      );
      return [];
    }
    seen.add(code.value);
    const [first, ...rest] = toProse(words, report);
    if (!first) {
      report(
        'missing-text',
        lineOf(item),
        `The behaviour "${code.value}" has no text.`,
        'Write behind the id what somebody else could see.',
      );
      return [];
    }
    if (more) {
      report(
        'misplaced-text',
        lineOf(more),
        `More than one paragraph stands under the behaviour "${code.value}".`,
        'Keep it to one paragraph: it is rated as a whole.',
      );
    }
    const text =
      first.kind === 'text'
        ? [{ ...first, value: first.value.trimStart() }, ...rest]
        : [first, ...rest];
    return [{ id: code.value, text }];
  });
}
