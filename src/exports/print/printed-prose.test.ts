import { describe, expect, it } from 'vitest';
import { aCourse, aSource } from '../../domain/course/course.builders.ts';
import { aComponent, anElement, aText, words } from '../../domain/prose/prose.builders.ts';
import type { Prose } from '../../domain/prose/prose.ts';
import { printed, picturesIn, type PrintContext } from './printed-prose.ts';

const context: PrintContext = {
  course: aCourse({ sources: [aSource('gathuru', 'g10', 'g11')] }),
  folder: 'modules/seat',
  ideas: ['g11', 'g10'],
  drawings: new Map([['modules/seat/chair', '<?xml?><svg viewBox="0 0 9 9"><path/></svg>']]),
  site: undefined,
};
const print = (prose: Prose) => printed(prose, context);
const levels = (prose: Prose) =>
  print(prose).map((node) => (typeof node === 'string' ? node : node.tag));

describe('a text for print', () => {
  it('keeps characters and tags apart, and blanks as one', () => {
    expect(print(aText('a *b*\n  c', anElement('em', {}, '$x$')))).toEqual([
      { tag: 'p', children: ['a *b* c', { tag: 'em', children: ['$x$'] }] },
    ]);
    expect(print([anElement('pre', {}, 'a\n  b')])).toEqual([{ tag: 'pre', children: ['a\n  b'] }]);
  });

  it('numbers ideas as they stand in its part', () => {
    expect(print([aComponent('Cite', { idea: 'g10 g11' })])).toEqual([
      { tag: 'cite', numbers: ['2', '1'], children: [] },
    ]);
    const unlisted = { ...context, ideas: [] };
    expect(printed([aComponent('Cite', { idea: 'g10' })], unlisted)).toEqual([]);
  });

  it('goes one heading deeper at a time', () => {
    const headings = ['h4', 'h4', 'h2', 'h5', 'h3'].map((tag) => anElement(tag, {}, 'Title'));
    expect(levels(headings)).toEqual(['h2', 'h3', 'h2', 'h3', 'h3']);
  });

  it('says plainly what a link into the site is about, and leads there when the site is known', () => {
    const link = [anElement('a', { href: '/glossary/' }, 'words')];
    expect(print(link)).toEqual(['words']);
    expect(printed(link, { ...context, site: 'https://learn.example.org/' })).toEqual([
      { tag: 'a', href: 'https://learn.example.org/glossary/', children: ['words'] },
    ]);
  });

  it('takes drawings along, and leaves out those that are not there', () => {
    const [drawing] = print([aComponent('Drawing', { name: 'chair', alt: 'A chair' })]);
    expect(drawing).toMatchObject({ tag: 'drawing', alt: 'A chair', caption: '' });
    expect(drawing).toHaveProperty('svg', expect.stringMatching(/^<svg viewBox.*color="#1e1b17"/));
    expect(print([aComponent('Drawing', { name: 'table', alt: 'A table' })])).toEqual([]);
  });

  it('names the pictures that it shows, and says in words what cannot be set', () => {
    const desk = aComponent('Picture', { src: './desk.png', alt: 'A desk' });
    const shown = print([anElement('p', {}, desk)]);
    expect(picturesIn(shown)).toEqual(['modules/seat/desk.png']);
    expect(print([aComponent('Picture', { src: 'desk.avif', alt: 'A desk' })])).toEqual([
      { tag: 'p', children: ['A desk'] },
    ]);
  });

  it('leaves checks and scenarios to where they are printed, and keeps the words of terms', () => {
    const term = aComponent('Term', { id: 'touchpoint' }, words('touchpoint'));
    expect(print([term, aComponent('Check', { id: 'one' }), aComponent('Scenario')])).toEqual([
      'touchpoint',
    ]);
  });

  it('keeps a short box on one page, and lets a long one break', () => {
    const box = (text: string) => print([aComponent('Task', { title: 'Do' }, ...aText(text))]);
    expect(box('Short.')).toMatchObject([{ tag: 'box', title: 'Do', whole: 'yes' }]);
    expect(box('Long. '.repeat(400))).toMatchObject([{ whole: 'no' }]);
  });
});
