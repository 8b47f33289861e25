import { describe, expect, it } from 'vitest';
import { readResponse, writeResponse } from './response-form.ts';

/** A form with the places to answer that the page would give a question. */
function aForm(html: string): HTMLFormElement {
  document.body.innerHTML = `<form>${html}</form>`;
  return document.querySelector('form') as HTMLFormElement;
}

const CHOICE = '<input type="radio" name="q" value="a" /><input type="radio" name="q" value="b" />';
const SEQUENCE = '<ol data-part="sequence"><li data-item="a"></li><li data-item="b"></li></ol>';
const MATCHING = ['one', 'two']
  .map(
    (row) =>
      `<select data-row="${row}"><option value=""></option><option value="x"></option></select>`,
  )
  .join('');
const GAPS = '<input type="text" /><input type="text" />';

describe('what a learner answers in a form', () => {
  it('is nothing while something is left out', () => {
    expect(readResponse(aForm(CHOICE), 'choice')).toBeUndefined();
    expect(readResponse(aForm(MATCHING), 'matching')).toBeUndefined();
    expect(readResponse(aForm(GAPS), 'fill-in')).toBeUndefined();
    expect(readResponse(aForm('<input type="text" value="  " />'), 'numeric')).toBeUndefined();
  });

  it.each([
    ['choice', CHOICE, ['b']],
    ['sequencing', SEQUENCE, ['b', 'a']],
    ['matching', MATCHING, ['one.x', 'two.x']],
    ['fill-in', GAPS, ['true north', 'empty chair']],
    ['numeric', '<input type="text" />', ['1,200']],
  ] as const)('comes back as it was given: %s', (kind, html, response) => {
    const form = aForm(html);
    writeResponse(form, kind, response);
    expect(readResponse(form, kind)).toEqual(response);
  });

  it('leaves out what is asked about the answer', () => {
    const sure = '<fieldset><input type="radio" name="sure" value="0.5" checked /></fieldset>';
    const form = aForm(`${CHOICE}${sure}`);
    expect(readResponse(form, 'choice')).toBeUndefined();
    writeResponse(form, 'choice', ['b']);
    expect(readResponse(form, 'choice')).toEqual(['b']);
    expect(form.querySelector<HTMLInputElement>('fieldset input')?.checked).toBe(true);
  });

  it('passes over what the question no longer has', () => {
    const form = aForm(SEQUENCE);
    writeResponse(form, 'sequencing', ['gone', 'b', 'a']);
    expect(readResponse(form, 'sequencing')).toEqual(['b', 'a']);
  });
});
