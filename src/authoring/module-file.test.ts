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
      ideas: ['g10'],
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
    expect(read(aModuleFile(keys)).says).toMatchInlineSnapshot();
  });

  it('reports an objective that stands there twice', () => {
    const objective = '{ id: customer-voice, level: apply, text: keep it }';
    const keys = { objectives: `\n  - ${objective}\n  - ${objective}` };
    expect(read(aModuleFile(keys)).says).toMatchInlineSnapshot();
  });

  it('has an objective', () => {
    expect(read(aModuleFile({ objectives: '[]' })).says).toMatchInlineSnapshot();
  });
});
