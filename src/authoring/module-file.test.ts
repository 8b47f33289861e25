import { describe, expect, it } from 'vitest';
import { aModuleFile } from './content-file.builders.ts';
import { readModuleFile } from './module-file.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) => reading('module.yaml', (report) => readModuleFile(source, report));

describe('readModuleFile', () => {
  it('takes what an author says of the module', () => {
    const { value, says } = read(aModuleFile({ status: 'coming', quiz: '5', drawing: 'A chair' }));
    expect(value?.values).toMatchObject({
      title: 'A seat in the strategy',
      status: 'coming',
      minutes: 35,
      quiz: 5,
      drawing: 'A chair',
      ideas: ['g10', 'm3'],
      objectives: [{ id: 'customer-voice', level: 'apply' }],
    });
    expect(says).toBe(NOTHING_WRONG);
  });

  it('is ready, and its quiz asks ten questions, unless it says otherwise', () => {
    expect(read(aModuleFile()).value?.values).toMatchObject({ status: 'ready', quiz: 10 });
  });

  it('reports what is missing or of the wrong form', () => {
    const keys = {
      status: 'soon',
      minutes: '0',
      quiz: 'ten',
      ideas: undefined,
      objectives: '\n  - { id: customer-voice, level: know, text: keep it }\n  - { id: Other }',
    };
    expect(read(aModuleFile(keys)).says).toMatchInlineSnapshot(`
      "content/module.yaml:1  "ideas" is missing. (missing-field)
          → Add "ideas:" (a list of ids, such as [g8, m3]).
      content/module.yaml:3  "minutes" is 0. (wrong-value)
          → A whole number, 1 or more.
      content/module.yaml:5  "objectives.0.level" is "know". (wrong-value)
          → Expected one of "remember"|"understand"|"apply"|"analyse"|"evaluate"|"create".
      content/module.yaml:6  "objectives.1.id" is "Other". (wrong-value)
          → An id: lower-case letters, digits and hyphens.
      content/module.yaml:6  "objectives.1.level" is missing. (missing-field)
          → Add "level:" (expected one of "remember"|"understand"|"apply"|"analyse"|"evaluate"|"create").
      content/module.yaml:6  "objectives.1.text" is missing. (missing-field)
          → Add "text:" (a text).
      content/module.yaml:7  "status" is "soon". (wrong-value)
          → Expected one of "ready"|"coming".
      content/module.yaml:8  "quiz" is "ten". (wrong-value)
          → A whole number, 1 or more.
      8 findings in 1 file"
    `);
  });

  it('reports an objective that stands there twice', () => {
    const objective = '{ id: customer-voice, level: apply, text: keep it }';
    const keys = { objectives: `\n  - ${objective}\n  - ${objective}` };
    expect(read(aModuleFile(keys)).says).toMatchInlineSnapshot(`
      "content/module.yaml:7  The objective "customer-voice" stands here twice. (duplicate-id)
          → Take one of the two out, or give it another id.
      1 finding in 1 file"
    `);
  });

  it('has an objective', () => {
    expect(read(aModuleFile({ objectives: '[]' })).says).toMatchInlineSnapshot(`
      "content/module.yaml:5  "objectives" is []. (wrong-value)
          → One objective or more.
      1 finding in 1 file"
    `);
  });
});
