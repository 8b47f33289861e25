import { expect, it, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const click = (detail: number) => new MouseEvent('click', { detail });

it('does once what is asked for twice, and again when it is done', async () => {
  const first = Promise.withResolvers<unknown>();
  const act = vi
    .fn<() => Promise<unknown>>()
    .mockReturnValueOnce(first.promise)
    .mockResolvedValue(0);
  const asked = oneAtATime(act);
  asked(click(1));
  asked(click(1));
  asked();
  expect(act).toHaveBeenCalledTimes(1);
  first.resolve(0);
  await new Promise((resolve) => setTimeout(resolve));
  asked(click(1));
  expect(act).toHaveBeenCalledTimes(2);
});

it('takes a double click for one wish, however fast the first click was done', async () => {
  const act = vi.fn(() => Promise.resolve());
  const asked = oneAtATime(act);
  asked(click(1));
  await new Promise((resolve) => setTimeout(resolve));
  asked(click(2));
  expect(act).toHaveBeenCalledTimes(1);
});
