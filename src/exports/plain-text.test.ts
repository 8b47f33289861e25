import { expect, it } from 'vitest';
import { plainTextOf } from './plain-text.ts';

it('writes every kind of block, and leaves no empty line behind an empty one', () => {
  const text = plainTextOf([
    { kind: 'heading', level: 1, text: 'Audit' },
    { kind: 'heading', level: 2, text: 'Promises' },
    { kind: 'paragraph', text: ' One line.\nAnother. ' },
    { kind: 'fact', label: 'Who', text: '' },
    { kind: 'list', items: ['one', 'two'] },
    {
      kind: 'table',
      head: ['What', 'When'],
      rows: [
        ['Call', 'Monday'],
        ['Write', ''],
      ],
    },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "Audit
    =====

    Promises
    --------

    One line.
    Another.

    Who:

    - one
    - two

    What: Call
    When: Monday

    What: Write
    "
  `);
});
