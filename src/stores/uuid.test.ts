import { expect, it } from 'vitest';
import { randomUuid } from './uuid.ts';

it('has the form of RFC 9562, version 4', () => {
  for (let time = 0; time < 200; time++) {
    expect(randomUuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});

it('is never the same', () => {
  const uuids = Array.from({ length: 2000 }, randomUuid);
  expect(new Set(uuids).size).toBe(2000);
});
