import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFields } from './fields.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { form, id, idLine, lessonRef, text, wholeNumber, yesNo } from './schema.ts';

const schema = form({
  title: text,
  minutes: wholeNumber(1).default(5),
  source: idLine.optional(),
  partial: yesNo.default(false),
  lesson: lessonRef.optional(),
  parts: z.array(form({ id, text })).default([]),
});
const read = (yaml: string, firstLine?: number) =>
  reading('file.yaml', (report) => readFields(yaml, schema, report, firstLine));
const says = (yaml: string) => read(yaml).says;

describe('readFields', () => {
  it('gives values, with the defaults for what was left out', () => {
    const { value } = read('title: A seat\nsource: g10, m3\npartial: yes\n');
    expect(value?.values).toEqual({
      title: 'A seat',
      minutes: 5,
      source: ['g10', 'm3'],
      partial: true,
      parts: [],
    });
  });

  it('takes a number for a text', () => {
    expect(read('title: 2020\n').value?.values.title).toBe('2020');
  });

  it('knows the line of each key, from the line on which the YAML begins', () => {
    const { value } = read(
      'title: A\nparts:\n  - id: a\n    text: b\n  - id: c\n    text: d\n',
      11,
    );
    expect(value?.lineOf()).toBe(11);
    expect(value?.lineOf('title')).toBe(11);
    expect(value?.lineOf('parts', 1, 'text')).toBe(16);
    expect(value?.lineOf('minutes')).toBe(11);
  });

  it('takes an anchor and its alias', () => {
    const aliased = read('title: &name A seat\nparts: [{ id: a, text: *name }]\n');
    expect(aliased.value?.values.parts).toEqual([{ id: 'a', text: 'A seat' }]);
    expect(aliased.says).toBe(NOTHING_WRONG);
  });

  it('helps with a key that was misspelt', () => {
    expect(says('titel: A\ntitle: B\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  The key "titel" means nothing here. (unknown-key)
          → Did you mean "title"?
      1 finding in 1 file"
    `);
  });

  it('names a key that is missing and what belongs there', () => {
    expect(says('minutes: 3\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "title" is missing. (missing-field)
          → Add "title:" (a text).
      1 finding in 1 file"
    `);
    expect(says('')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "title" is missing. (missing-field)
          → Add "title:" (a text).
      1 finding in 1 file"
    `);
    expect(says('title: A\nparts:\n  - id: a\n')).toMatchInlineSnapshot(`
      "content/file.yaml:3  "parts.0.text" is missing. (missing-field)
          → Add "text:" (a text).
      1 finding in 1 file"
    `);
  });

  it('quotes a value of the wrong form', () => {
    expect(
      says('title: [A]\nminutes: 2.5\npartial: maybe\nsource: G10\nlesson: seat\nparts: none\n'),
    ).toMatchInlineSnapshot(`
      "content/file.yaml:1  "title" is ["A"]. (wrong-value)
          → A text.
      content/file.yaml:2  "minutes" is 2.5. (wrong-value)
          → A whole number, 1 or more.
      content/file.yaml:3  "partial" is "maybe". (wrong-value)
          → "yes" or "no".
      content/file.yaml:4  "source" is "G10". (wrong-value)
          → Ids with commas between them, such as "g8, m3".
      content/file.yaml:5  "lesson" is "seat". (wrong-value)
          → A lesson, as "module/lesson".
      content/file.yaml:6  "parts" is "none". (wrong-value)
          → Expected array.
      6 findings in 1 file"
    `);
  });

  it('quotes a text that is empty, and one that is long', () => {
    expect(says('title: " "\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "title" is " ". (wrong-value)
          → A text that is not empty.
      1 finding in 1 file"
    `);
    expect(says(`title: A\nlesson: ${'long '.repeat(30)}\n`)).toMatchInlineSnapshot(`
      "content/file.yaml:2  "lesson" is "long long long long long long long long long long long long…. (wrong-value)
          → A lesson, as "module/lesson".
      1 finding in 1 file"
    `);
  });

  it('quotes a value that stands behind an alias', () => {
    expect(says('title: &list [1]\nparts: [{ id: a, text: *list }]\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "title" is [1]. (wrong-value)
          → A text.
      content/file.yaml:2  "parts.0.text" is [1]. (wrong-value)
          → A text.
      2 findings in 1 file"
    `);
  });

  it('finds a list or a word where keys are meant', () => {
    expect(says('- A\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "the file" is ["A"]. (wrong-value)
          → Expected object.
      1 finding in 1 file"
    `);
    expect(says('A seat\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  "the file" is "A seat". (wrong-value)
          → Expected object.
      1 finding in 1 file"
    `);
  });

  it('points at YAML that cannot be parsed', () => {
    expect(says('title: A\nminutes: "3\n')).toMatchInlineSnapshot(`
      "content/file.yaml:3  YAML: Missing closing "quote. (yaml-syntax)
          → Check indents, colons and quotes; put quotes around a text with ": " in it.
      1 finding in 1 file"
    `);
    expect(says('title: A: B\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  YAML: Nested mappings are not allowed in compact mappings. (yaml-syntax)
          → Check indents, colons and quotes; put quotes around a text with ": " in it.
      1 finding in 1 file"
    `);
    expect(says('title: A\ntitle: B\n')).toMatchInlineSnapshot(`
      "content/file.yaml:2  YAML: Map keys must be unique. (yaml-syntax)
          → Check indents, colons and quotes; put quotes around a text with ": " in it.
      1 finding in 1 file"
    `);
  });

  it('reports an alias to nothing, and aliases that grow without end', () => {
    expect(says('title: *name\n')).toMatchInlineSnapshot(`
      "content/file.yaml:1  YAML: Unresolved alias (the anchor must be set before the alias): name. (yaml-syntax)
          → Put quotes around a text that begins with "*", and write out what an alias would repeat.
      1 finding in 1 file"
    `);
    const doubled = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`,
    );
    expect(says(`a0: &a0 [x]\n${doubled.join('\n')}\n`)).toMatchInlineSnapshot(`
      "content/file.yaml:1  YAML: Excessive alias count indicates a resource exhaustion attack. (yaml-syntax)
          → Put quotes around a text that begins with "*", and write out what an alias would repeat.
      1 finding in 1 file"
    `);
  });
});
