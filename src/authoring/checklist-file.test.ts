import { describe, expect, it } from 'vitest';
import { textOf } from '../domain/prose/text.ts';
import { aChecklistFile, aFileOf, anItem } from './content-file.builders.ts';
import { readChecklist } from './checklist-file.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) =>
  reading('courage.md', (report) => readChecklist('courage', source, report));
const saysOf = (...items: readonly string[]) => read(aChecklistFile({ items })).says;

describe('readChecklist', () => {
  it('takes items with the behaviours that are rated', () => {
    const keys = { lessons: 'seat/empty-chair, seat/closing' };
    const items = ['How it is used.\n', anItem({ keys })];
    const { value, says } = read(aChecklistFile({ keys: { choose: '2' }, items }));
    const checklist = value?.checklist;
    expect(checklist).toMatchObject({ id: 'courage', choose: 2, short: 'Courage' });
    expect(checklist?.scale).toEqual(['never', 'seldom', 'sometimes', 'often', 'always']);
    expect(textOf(checklist?.introduction ?? [])).toBe('How it is used.');
    const [item] = checklist?.items ?? [];
    expect(item).toMatchObject({
      id: 'admit-sameness',
      name: 'Admit the sameness',
      ideas: ['g10'],
      lessons: ['seat/empty-chair', 'seat/closing'],
    });
    expect(item?.behaviours.map(({ id, text }) => `${id}: ${textOf(text)}`)).toEqual([
      'names-rival: Says which rival is better.',
      'asks-loss: Asks why they left.',
    ]);
    const parts = [item?.asks, item?.missing, item?.firstStep, item?.askTeam];
    expect(parts.map((part) => textOf(part ?? []))).toEqual([
      'What it asks.',
      'Nobody asks.',
      'Ask.',
      'Who asks?',
    ]);
    expect(value?.lineOfItem.get('admit-sameness')).toBe(12);
    expect(says).toBe(NOTHING_WRONG);
  });

  it('lets a reader pick three items unless it says otherwise', () => {
    expect(read(aChecklistFile()).value?.checklist.choose).toBe(3);
  });

  it('reports a behaviour without an id or without a text', () => {
    const behaviours = '- Says so.\n- `Names Rival` Says which.\n- `asks-loss`';
    expect(saysOf(anItem({ behaviours }))).toMatchInlineSnapshot(`
      "content/courage.md:16  This behaviour does not begin with an id. (bad-id)
          → Begin it with an id between back-ticks: "- \`names-rival\` Says …".
      content/courage.md:17  This behaviour does not begin with an id. (bad-id)
          → Begin it with an id between back-ticks: "- \`names-rival\` Says …".
      content/courage.md:18  The behaviour "asks-loss" has no text. (missing-text)
          → Write behind the id what somebody else could see.
      3 findings in 1 file"
    `);
  });

  it('reports a behaviour that another item has', () => {
    expect(saysOf(anItem(), anItem({ id: 'other' }))).toMatchInlineSnapshot(`
      "content/courage.md:38  The behaviour "names-rival" stands here already. (duplicate-id)
          → Give one of the two another id.
      content/courage.md:39  The behaviour "asks-loss" stands here already. (duplicate-id)
          → Give one of the two another id.
      2 findings in 1 file"
    `);
  });

  it('reports an item without behaviours, or with two lists of them', () => {
    expect(saysOf(anItem({ behaviours: '' }))).toMatchInlineSnapshot(`
      "content/courage.md:9  "admit-sameness" has no behaviours to rate. (no-answers)
          → List them: "- \`an-id\` What somebody else could see."
      1 finding in 1 file"
    `);
    const behaviours = '- `names-rival` Says which.\n* `asks-loss` Asks why.';
    expect(saysOf(anItem({ behaviours }))).toMatchInlineSnapshot(`
      "content/courage.md:17  A second list of behaviours begins here. (split-options)
          → Keep all behaviours of an item in one list, with one mark for all.
      1 finding in 1 file"
    `);
  });

  it('reports more than a paragraph under a behaviour', () => {
    const behaviours = '- `names-rival` Says which.\n\n  And where.';
    expect(saysOf(anItem({ behaviours }))).toMatchInlineSnapshot(`
      "content/courage.md:18  More than one paragraph stands under the behaviour "names-rival". (misplaced-text)
          → Keep it to one paragraph: it is rated as a whole.
      1 finding in 1 file"
    `);
  });

  it('reports parts, fields and lines that are missing or of the wrong form', () => {
    const items = [
      anItem({ keys: { source: undefined }, after: '### Missing if\n\nNobody asks.' }),
    ];
    expect(read(aChecklistFile({ keys: { scale: '[yes]', choose: '0' }, items })).says)
      .toMatchInlineSnapshot(`
      "content/courage.md:6  "scale" is ["yes"]. (wrong-value)
          → Two words or more, lowest first.
      content/courage.md:7  "choose" is 0. (wrong-value)
          → A whole number, 1 or more.
      content/courage.md:10  "admit-sameness" has no "### Missing when". (missing-field)
          → Add the heading "### Missing when" and its text.
      content/courage.md:10  "admit-sameness" has no "### First step". (missing-field)
          → Add the heading "### First step" and its text.
      content/courage.md:10  "admit-sameness" has no "### Ask the team". (missing-field)
          → Add the heading "### Ask the team" and its text.
      content/courage.md:12  "source" is missing. (missing-field)
          → Add "source:" (ids with commas between them, such as "g8, m3").
      content/courage.md:19  The heading "### Missing if" means nothing here. (unknown-key)
          → Headings known here: "### Missing when", "### First step", "### Ask the team".
      7 findings in 1 file"
    `);
    expect(saysOf(anItem({ after: '### Missing when\n\nNobody asks.' }))).toMatchInlineSnapshot(`
      "content/courage.md:9  "admit-sameness" has no "### First step". (missing-field)
          → Add the heading "### First step" and its text.
      content/courage.md:9  "admit-sameness" has no "### Ask the team". (missing-field)
          → Add the heading "### Ask the team" and its text.
      2 findings in 1 file"
    `);
  });

  it('reports a checklist without items, and two items with one id', () => {
    expect(saysOf()).toMatchInlineSnapshot(`
      "content/courage.md:1  Nothing is in this file. (empty-file)
          → Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.
      1 finding in 1 file"
    `);
    const second = anItem({ behaviours: '- `another` Does so.' });
    expect(read(aChecklistFile({ items: [aFileOf(anItem(), second)] })).says)
      .toMatchInlineSnapshot(`
      "content/courage.md:31  "admit-sameness" stands on line 9 already. (duplicate-id)
          → Give one of the two another id.
      1 finding in 1 file"
    `);
  });
});
