import { describe, expect, it } from 'vitest';
import { textOf } from '../domain/prose/text.ts';
import { anEnding, aScenarioFile, aScene } from './content-file.builders.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { readScenario } from './scenario-file.ts';

const read = (source: string) => reading('scenario.md', (report) => readScenario(source, report));
const saysOf = (...scenes: readonly string[]) => read(aScenarioFile({ scenes })).says;

describe('readScenario', () => {
  it('takes scenes with their choices and endings', () => {
    const { value, says } = read(aScenarioFile());
    const [opening, close] = value?.scenario.scenes ?? [];
    expect(value?.scenario).toMatchObject({ title: 'The naysayer', start: 'opening' });
    expect(opening).toMatchObject({ id: 'opening', choices: [{ text: 'Listen', to: 'close' }] });
    expect(textOf(opening?.body ?? [])).toBe('He objects.');
    expect(close).toMatchObject({ ideas: ['g10'], choices: [], ending: { title: 'Heard' } });
    expect(textOf(close?.ending?.debrief ?? [])).toBe('What was at stake.');
    expect(value?.lineOfScene.get('close')).toBe(13);
    expect(says).toBe(NOTHING_WRONG);
  });

  it('takes other lists for text, and marked-up words for a choice', () => {
    const body = '1. one\n2. two\n\n- [Listen **now**](#close)\n- *[Leave](#close)*';
    const { value, says } = read(aScenarioFile({ scenes: [aScene({ body }), anEnding()] }));
    const [scene] = value?.scenario.scenes ?? [];
    expect(says).toBe(NOTHING_WRONG);
    expect(scene?.choices.map(({ text }) => text)).toEqual(['Listen now', 'Leave']);
  });

  it('reports a choice that leads nowhere, and a start that is no scene', () => {
    expect(saysOf(aScene({ body: '- [Listen](#closed)' }), anEnding())).toMatchInlineSnapshot(`
      "content/scenario.md:9  This choice leads to "#closed", which is no scene. (unknown-scene)
          → Did you mean "close"?
      1 finding in 1 file"
    `);
    expect(read(aScenarioFile({ keys: { start: 'beginning' } })).says).toMatchInlineSnapshot(`
      "content/scenario.md:4  The scenario starts at "beginning", which is no scene. (unknown-scene)
          → Known here: "opening", "close".
      1 finding in 1 file"
    `);
  });

  it('reports a scene that neither goes on nor ends', () => {
    expect(saysOf(aScene({ body: 'He objects.' }), anEnding())).toMatchInlineSnapshot(`
      "content/scenario.md:7  "opening" has neither choices nor an ending. (no-answers)
          → Add choices (- [What I do](#scene)), or a line "ending:".
      1 finding in 1 file"
    `);
  });

  it('reports an ending without a debrief, and one that goes on', () => {
    expect(saysOf(aScene(), anEnding({ after: '' }))).toMatchInlineSnapshot(`
      "content/scenario.md:13  The ending "close" has no debrief. (missing-text)
          → Write "### Debrief": what was at stake, and what another way would have brought.
      1 finding in 1 file"
    `);
    const goesOn = anEnding().replace('He stays.', 'He stays.\n\n- [Again](#opening)');
    expect(saysOf(aScene(), goesOn)).toMatchInlineSnapshot(`
      "content/scenario.md:13  "close" is an ending and has choices. (misplaced-text)
          → Take out "ending:" or the choices.
      1 finding in 1 file"
    `);
  });

  it('reports words that no reader would see', () => {
    const beside = aScene({ body: '- [Listen](#close) and nod' });
    expect(saysOf(beside, anEnding())).toMatchInlineSnapshot(`
      "content/scenario.md:9  Text stands beside the link of this choice. (misplaced-text)
          → Put the whole choice between the square brackets.
      1 finding in 1 file"
    `);
    const debrief = aScene({ body: '- [Listen](#close)\n\n### Debrief\n\nToo early.' });
    expect(saysOf(debrief, anEnding())).toMatchInlineSnapshot(`
      "content/scenario.md:7  "opening" has a debrief and is no ending. (misplaced-text)
          → Add a line "ending:", or move the debrief to the ending.
      1 finding in 1 file"
    `);
    expect(saysOf('Above all scenes.', aScene(), anEnding())).toMatchInlineSnapshot(`
      "content/scenario.md:7  This text stands above the first heading that is an id. (misplaced-text)
          → Put it under one, or in a comment: <!-- … -->.
      1 finding in 1 file"
    `);
  });

  it('reports fields and lines that are missing, unknown or of the wrong form', () => {
    const keys = { title: undefined, begin: 'opening' };
    const scenes = [aScene({ id: 'Opening' }), aScene(), anEnding({ keys: { source: 'G10' } })];
    expect(read(aScenarioFile({ keys, scenes })).says).toMatchInlineSnapshot(`
      "content/scenario.md:2  "title" is missing. (missing-field)
          → Add "title:" (a text).
      content/scenario.md:4  The key "begin" means nothing here. (unknown-key)
          → Known here: "title", "summary", "start".
      content/scenario.md:7  The heading "Opening" is no id. (bad-id)
          → A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".
      content/scenario.md:22  "source" is "G10". (wrong-value)
          → Ids with commas between them, such as "g8, m3".
      4 findings in 1 file"
    `);
  });

  it('reports a scenario without scenes', () => {
    expect(saysOf()).toMatchInlineSnapshot(`
      "content/scenario.md:1  Nothing is in this file. (empty-file)
          → Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.
      content/scenario.md:4  The scenario starts at "opening", which is no scene. (unknown-scene)
          → There is none yet.
      2 findings in 1 file"
    `);
  });
});
