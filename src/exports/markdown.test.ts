import { markdownToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';

it('writes a document with facts, a list and a table', () => {
  const document = [
    { kind: 'heading', level: 1, text: 'The audit' },
    { kind: 'fact', label: 'Gap', text: 'One line\nand another' },
    { kind: 'fact', label: 'Stop', text: '' },
    { kind: 'paragraph', text: 'In all.' },
    { kind: 'list', items: ['a = b × c', 'd'] },
    {
      kind: 'table',
      head: ['Promise', 'Owner'],
      rows: [
        ['We\nring', 'A|B'],
        ['', ''],
      ],
    },
  ] as const;
  expect(markdownOf(document)).toMatchInlineSnapshot(`
    "# The audit

    **Gap**: One line\\
    and another

    **Stop**:

    In all.

    - a = b × c
    - d

    | Promise | Owner |
    | - | - |
    | We ring | A\\|B |
    | | |
    "
  `);
});

it('keeps signs of Markdown as the text that somebody wrote', () => {
  const written = '# 1. *five* <b> [a](b) | _x_ `c`';
  const [, paragraph] = (
    markdownToMdast(
      markdownOf([
        { kind: 'heading', level: 2, text: 'T' },
        { kind: 'paragraph', text: written },
      ]),
    ) as {
      children: { children?: { value?: string }[] }[];
    }
  ).children;
  expect(paragraph?.children?.map(({ value }) => value).join('')).toBe(written);
});
