import { describe, expect, it } from 'vitest';
import { aFileOf, aTerm } from './content-file.builders.ts';
import { readGlossary } from './glossary.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) => reading('glossary.md', (report) => readGlossary(source, report));
const shortOf = (body: string) => read(aTerm({ body })).value[0]?.term.short;

describe('readGlossary', () => {
  it('takes terms with their other names and ideas', () => {
    const keys = { also: 'point of contact, moment of truth', source: 'g10, m3' };
    const { value, says } = read(aFileOf(aTerm({ keys }), aTerm({ id: 'journey' })));
    expect(value.map(({ line }) => line)).toEqual([1, 9]);
    expect(value[0]?.term).toMatchObject({
      id: 'touchpoint',
      term: 'touchpoint',
      also: ['point of contact', 'moment of truth'],
      ideas: ['g10', 'm3'],
    });
    expect(value[1]?.term.also).toEqual([]);
    expect(says).toBe(NOTHING_WRONG);
  });

  it('explains a term by its first sentence', () => {
    expect(shortOf('Any *moment* of meeting. It may be short.')).toBe('Any moment of meeting.');
    expect(shortOf('Is it met? Then yes.')).toBe('Is it met?');
    expect(shortOf('About 3.5 per cent of them. No more.')).toBe('About 3.5 per cent of them.');
    expect(shortOf('a moment without a full stop')).toBe('a moment without a full stop');
  });

  it('reports a term that is not explained', () => {
    expect(read(aTerm({ body: '' })).says).toMatchInlineSnapshot();
  });

  it('reports lines that are missing, unknown or of the wrong form', () => {
    const keys = { term: undefined, source: 'idea 10', aka: 'contact' };
    expect(read(aTerm({ keys })).says).toMatchInlineSnapshot();
  });

  it('reports two terms with one id, and a heading that is no id', () => {
    expect(read(aFileOf(aTerm(), aTerm(), aTerm({ id: 'Touch Point' }))).says).toMatchInlineSnapshot();
  });

  it('reports an empty glossary, and text above the first term', () => {
    expect(read('').says).toMatchInlineSnapshot();
    expect(read(`# Glossary\n\nOur words.\n\n${aTerm()}`).says).toMatchInlineSnapshot();
  });
});
