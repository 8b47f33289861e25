import { expect, it, vi } from 'vitest';
import { CourseElement } from './course-element.ts';

class SampleElement extends CourseElement {
  protected start(): void {
    this.need('answer').textContent = 'brought to life';
  }
}
customElements.define('sample-element', SampleElement);

it('brings its HTML to life once', () => {
  document.body.innerHTML = '<sample-element><p data-part="answer">as it was</p></sample-element>';
  expect(document.querySelector('p')?.textContent).toBe('brought to life');
  expect(document.querySelector('sample-element')?.hasAttribute('data-started')).toBe(true);
});

it('leaves the HTML as it is when a part is missing, and says once which', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.body.innerHTML = '<sample-element><p>as it was</p></sample-element>';
  document.body.append(document.querySelector('sample-element') as Element);
  expect(document.querySelector('p')?.textContent).toBe('as it was');
  expect(warn.mock.calls).toEqual([
    ['<sample-element> stays as it is: the part "answer" is missing'],
  ]);
});
