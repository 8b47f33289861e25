import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';

it('names a text the same for ever', () => {
  expect(hashOf('The customer')).toMatchInlineSnapshot(`"crmf6aqq"`);
  expect(hashOf('The customer', 4)).toBe(hashOf('The customer').slice(0, 4));
});

it('gives names that every LMS takes as an identifier', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hashOf(text)).toMatch(/^[a-z][a-z2-7]{7}$/);
    }),
  );
});

it('gives every text of a course another name', () => {
  const names = Array.from({ length: 5000 }, (_, index) => hashOf(`option ${index}`));
  expect(new Set(names).size).toBe(5000);
});
