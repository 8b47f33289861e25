import type { z } from 'zod';
import type { Scenario, Scene, SceneChoice } from '../domain/scenario/scenario.ts';
import { readEntries, reportTextBefore, type Entry } from './entry.ts';
import { readFields, type Fields } from './fields.ts';
import { suggestion, type Report } from './finding.ts';
import { lineOf, parseMarkdown, plainText, type Block, type MdastNode } from './markdown.ts';
import { form, id, idLine, text } from './schema.ts';
import { toProse } from './to-prose.ts';

/** Front matter of a scenario. */
const scenarioFields = form({
  title: text,
  /** One sentence. */
  summary: text,
  /** Id of the first scene. */
  start: id,
});
type ScenarioFields = z.infer<typeof scenarioFields>;

/** The lines under a scene's heading. */
const sceneLines = form({
  /** The ideas at stake: `a6, a10`. */
  source: idLine.optional(),
  /** Title of the ending, for a scene that ends the scenario. */
  ending: text.optional(),
});
type SceneEntry = Entry<z.infer<typeof sceneLines>>;

/** A scenario and the line of each scene. */
export interface PlacedScenario {
  readonly scenario: Scenario;
  readonly lineOfScene: ReadonlyMap<string, number>;
}

/** Reads a scenario; mistakes are reported, choices that lead nowhere included. */
export function readScenario(source: string, report: Report): PlacedScenario | undefined {
  const parsed = parseMarkdown(source);
  const fields: Fields<ScenarioFields> | undefined = readFields<ScenarioFields>(
    parsed.frontMatter,
    scenarioFields,
    report,
    parsed.frontMatterLine,
  );
  const entryForm = { schema: sceneLines, parts: ['Debrief'] };
  const { before, entries, ids } = readEntries<z.infer<typeof sceneLines>>(
    parsed,
    entryForm,
    report,
  );
  reportTextBefore(before, report);
  const scenes = entries.map((entry) => sceneFrom(entry, ids, report));
  if (!fields) return undefined;
  if (!ids.includes(fields.values.start)) {
    report(
      'unknown-scene',
      fields.lineOf('start'),
      `The scenario starts at "${fields.values.start}", which is no scene.`,
      suggestion(fields.values.start, ids),
    );
  }
  return {
    scenario: { ...fields.values, scenes },
    lineOfScene: new Map(entries.map((entry) => [entry.id, entry.line])),
  };
}

function sceneFrom(entry: SceneEntry, known: readonly string[], report: Report): Scene {
  const { source, ending } = entry.fields.values;
  const lists = entry.blocks.filter(isChoiceList);
  const body = toProse(
    entry.blocks.filter((block) => !isChoiceList(block)),
    report,
  );
  const choices = lists.flatMap((list) => choicesFrom(list, known, report));
  const debrief = toProse(entry.parts.get('Debrief') ?? [], report);
  if (ending && lists.length > 0) {
    report(
      'misplaced-text',
      entry.line,
      `"${entry.id}" is an ending and has choices.`,
      'Take out "ending:" or the choices.',
    );
  }
  if (ending && debrief.length === 0) {
    report(
      'missing-text',
      entry.line,
      `The ending "${entry.id}" has no debrief.`,
      'Write "### Debrief": what was at stake, and what another way would have brought.',
    );
  }
  if (!ending && debrief.length > 0) {
    report(
      'misplaced-text',
      entry.line,
      `"${entry.id}" has a debrief and is no ending.`,
      'Add a line "ending:", or move the debrief to the ending.',
    );
  }
  if (!ending && lists.length === 0) {
    report(
      'no-answers',
      entry.line,
      `"${entry.id}" has neither choices nor an ending.`,
      'Add choices (- [What I do](#scene)), or a line "ending:".',
    );
  }
  return {
    id: entry.id,
    ideas: source ?? [],
    body,
    choices,
    ...(ending && { ending: { title: ending, debrief } }),
  };
}

type ListBlock = Extract<Block, { type: 'list' }>;

/** A list in which each item is a link to a scene. */
function isChoiceList(block: Block): block is ListBlock {
  return block.type === 'list' && block.children.every((item) => linkIn(item)?.url.startsWith('#'));
}

function linkIn(item: MdastNode): Extract<MdastNode, { type: 'link' }> | undefined {
  if (item.type === 'link') return item;
  if (!('children' in item)) return undefined;
  const [first] = item.children;
  return first && linkIn(first);
}

function choicesFrom(list: ListBlock, known: readonly string[], report: Report): SceneChoice[] {
  return list.children.flatMap((item) => {
    const link = linkIn(item);
    const to = link?.url.slice(1) ?? '';
    if (link && plainText(item).trim() !== plainText(link).trim()) {
      report(
        'misplaced-text',
        lineOf(item),
        'Text stands beside the link of this choice.',
        'Put the whole choice between the square brackets.',
      );
    }
    if (known.includes(to)) return [{ text: link ? plainText(link) : '', to }];
    report(
      'unknown-scene',
      lineOf(item),
      `This choice leads to "#${to}", which is no scene.`,
      suggestion(to, known),
    );
    return [];
  });
}
