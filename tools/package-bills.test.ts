import { expect, it } from 'vitest';
import { loadCourse } from '../src/catalogue/load-course.ts';
import { packageBills } from './package-bills.ts';

it('gives a bill for each package, whose parts add up to the whole', () => {
  const { course } = loadCourse();
  const bills = packageBills(course);
  expect(bills).toHaveLength(course.modules.length + 1);
  for (const bill of bills) {
    const [, whole = '', parts = ''] = /: (\d+) of 4096 characters \((.+)\)$/.exec(bill) ?? [];
    const sum = parts.split(', ').reduce((total, part) => total + Number(part.split(' ')[1]), 0);
    expect(sum).toBe(Number(whole));
  }
});
