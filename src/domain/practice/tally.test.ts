import { expect, it } from 'vitest';
import { aField } from './practice.builders.ts';
import { tallyOf } from './tally.ts';

const options = ['customer', 'staff'].map((id) => ({ id, label: id }));
const columns = [aField('by', { type: 'choice', options }), aField('took', { type: 'number' })];
const tally = { by: 'by', sum: 'took' };

it('shares minutes out among those who carry them', () => {
  const rows = [
    { by: 'customer', took: '30' },
    { by: 'staff', took: '7,5' },
    { by: 'customer', took: '22.5 minutes' },
    { by: '', took: '100' },
    { by: 'staff', took: 'long' },
  ];
  expect(tallyOf(tally, columns, rows)).toEqual([
    { option: 'customer', sum: 52.5, share: 0.875 },
    { option: 'staff', sum: 7.5, share: 0.125 },
  ]);
});

it('shares nothing out while nothing is written', () => {
  expect(tallyOf(tally, columns, []).map(({ share }) => share)).toEqual([0, 0]);
});
