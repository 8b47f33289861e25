import { expect, it } from 'vitest';
import { aComponent, anElement, aText } from './prose.builders.ts';
import { componentsIn, nodesIn } from './prose.ts';

it('finds the components of a text in reading order, however deep they stand', () => {
  const first = aComponent('Cite', { idea: 'a' });
  const second = aComponent('Cite', { idea: 'b' });
  const note = aComponent('Note', {}, anElement('p', {}, second));
  expect(componentsIn([...aText('one', first), note], 'Cite')).toEqual([first, second]);
  expect(componentsIn([note], 'Check')).toEqual([]);
});

it('goes through parents before their children', () => {
  const kinds = [...nodesIn(aText('one', anElement('em', {}, 'two')))].map((node) =>
    node.kind === 'text' ? node.value : node.kind,
  );
  expect(kinds).toEqual(['element', 'one', 'element', 'two']);
});
