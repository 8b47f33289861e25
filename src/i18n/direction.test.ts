import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it('writes English from the left and Arabic from the right', () => {
  expect(directionOf('en')).toBe('ltr');
  expect(directionOf('en-KE')).toBe('ltr');
  expect(directionOf('ar')).toBe('rtl');
});
