import { expect, it, vi } from 'vitest';
import { partIn, partsOf } from './parts.builders.ts';

vi.mock('./page-record.ts', () => ({ pageRecord: () => new Promise(() => undefined) }));
await import('./meeting-timer.ts');

it('says which point has more minutes than any clock shows', () => {
  const buttons = { run: 'button', back: 'button', next: 'button', restart: 'button' };
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<section data-section="agenda">
    <p data-row="one"><input data-cell="one/point" value="Figures" /><input data-cell="one/minutes" value="99999999999999999" /></p>
    <meeting-timer data-point="point" data-minutes="minutes">${partsOf('point left end run back next restart said', buttons)}</meeting-timer>
  </section>`;
  expect(partIn('point').textContent).toBe('Give a point its minutes, 1440 at most.');
  expect((partIn('run') as HTMLButtonElement).disabled).toBe(true);
});
