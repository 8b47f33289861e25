import { expect, it } from 'vitest';
import { figureText } from './figure-text.ts';

it('writes a correlation with two digits and a true minus', () => {
  expect([0.417, -0.1, -0.001].map(figureText)).toEqual(['0.42', '−0.10', '0.00']);
});
