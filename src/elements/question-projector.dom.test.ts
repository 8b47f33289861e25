import { expect, it, vi } from 'vitest';
import { partsOf, settled } from './parts.builders.ts';

const open = vi.fn();
vi.mock('./projector.ts', () => ({
  Projector: class {
    open = open;
  },
}));
await import('./projector.ts');
await import('./question-projector.ts');

it('opens one projector, however often it is asked for while it is loaded', async () => {
  const buttons = '<button data-project="all"></button><button data-project="hearing"></button>';
  document.body.innerHTML = `<question-projector data-module="seat">${buttons}${partsOf('said picked')}<div data-keyed="a" data-objective="hearing"></div></question-projector>`;
  const [all, some] = document.querySelectorAll('button');
  all?.click();
  all?.click();
  some?.click();
  await vi.waitFor(() => {
    expect(open).toHaveBeenCalled();
  });
  await settled();
  expect(open).toHaveBeenCalledTimes(1);
});
