import { expect, it } from 'vitest';
import { Latest } from './latest.ts';

it('shows what was asked for last, in whatever order the answers come', async () => {
  const latest = new Latest();
  const shown: string[] = [];
  const show = async (answer: Promise<string>): Promise<void> => {
    const isLatest = latest.begin();
    const text = await answer;
    if (isLatest()) shown.push(text);
  };
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  const both = [show(first.promise), show(second.promise)];
  second.resolve('second');
  await both[1];
  first.resolve('first');
  await Promise.all(both);
  expect(shown).toEqual(['second']);
});

it('lets a call go on while none has been begun since', () => {
  const [one, other] = [new Latest(), new Latest()];
  const isLatest = one.begin();
  other.begin();
  expect(isLatest()).toBe(true);
  one.begin();
  expect(isLatest()).toBe(false);
});
