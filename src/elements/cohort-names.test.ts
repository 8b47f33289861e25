import { expect, it } from 'vitest';
import { cohortNames } from './cohort-names.ts';

it('calls nothing by what every object has', () => {
  const modules = [{ id: 'seat', title: 'Seat', lessons: { chair: 'The chair' }, objectives: {} }];
  const dataset = { outline: JSON.stringify({ modules }) };
  const { task, objective } = cohortNames({ closest: () => ({ dataset }) } as unknown as Element);
  expect(task('lesson/seat/chair')).toBe('The chair');
  expect(task('lesson/seat/constructor')).toBe('lesson/seat/constructor');
  expect(objective('seat', 'constructor')).toBe('constructor');
});
