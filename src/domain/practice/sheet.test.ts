import { expect, it } from 'vitest';
import { aCalculation, aField, aPractice, aTable } from './practice.builders.ts';
import { needsWidePaper, sheetOf } from './sheet.ts';

it('leaves out what stands in the page already', () => {
  const columns = [aField('promise', { hint: 'In their words' })];
  const sections = [aTable({ columns, text: 'One to a row.' }), aCalculation()];
  const written = JSON.stringify(sheetOf(aPractice({ sections })));
  expect(written).not.toMatch(/In their words|One to a row|Count them|Walk through/);
  expect(written).toContain('The promise');
});

it('turns the paper for a table of many columns', () => {
  const wide = aTable({ columns: ['a', 'b', 'c', 'd', 'e'].map((id) => aField(id)) });
  expect(needsWidePaper(aPractice())).toBe(false);
  expect(needsWidePaper(aPractice({ sections: [wide] }))).toBe(true);
});
