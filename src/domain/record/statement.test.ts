import { describe, expect, it } from 'vitest';
import { aStatement, answered } from './statement.builders.ts';
import { isStatement, lastAbout, VERBS } from './statement.ts';

describe('isStatement', () => {
  it('takes what a page records', () => {
    for (const verb of VERBS) expect(isStatement(aStatement({ verb }))).toBe(true);
    const more = { attempt: 'b07d', revision: '9ac31f', order: 7, confidence: 0.75 };
    const full = answered('reserved-seat', true, more);
    expect(isStatement(full)).toBe(true);
    expect(isStatement(JSON.parse(JSON.stringify(full)))).toBe(true);
  });

  it('takes a statement of a later version that says more', () => {
    expect(isStatement({ ...aStatement(), mood: 'fine' })).toBe(true);
  });

  it.each([[undefined], [null], ['answered'], [42], [[]], [{}]])('refuses %j', (value) => {
    expect(isStatement(value)).toBe(false);
  });

  it.each([
    ['without an id', { id: undefined }],
    ['with a number for an id', { id: 7 }],
    ['with a verb that nobody knows', { verb: 'liked' }],
    ['with a verb that every object has', { verb: 'constructor' }],
    ['about nothing', { object: undefined }],
    ['without a time', { at: undefined }],
    ['with a time that is none', { at: 'yesterday' }],
    ['with a number for a time', { at: 1_700_000_000_000 }],
    ['with a response that is no list', { response: 'a' }],
    ['with a response of numbers', { response: [1] }],
    ['with a success that is a word', { success: 'yes' }],
    ['with a score that is a word', { score: '1' }],
    ['with a score that is no number', { score: NaN }],
    ['with a score above everything', { score: 2 }],
    ['with a score below nothing', { score: -1 }],
    ['with a confidence that is a word', { confidence: 'certain' }],
    ['with a confidence above everything', { confidence: 1.5 }],
    ['with a number for an attempt', { attempt: 1 }],
    ['with a number for a revision', { revision: 1 }],
    ['with a place that is a word', { order: '7' }],
    ['with a place that no clock gives', { order: 2 ** 53 }],
    ['without the version of the course', { version: undefined }],
  ])('refuses a statement %s', (_, broken) => {
    expect(isStatement({ ...aStatement(), ...broken })).toBe(false);
  });
});

describe('lastAbout', () => {
  it('finds what was recorded last, not what has the latest time', () => {
    const late = answered('one', false, { at: '2030-01-01T00:00:00Z' });
    const last = answered('one', true, { at: '2020-01-01T00:00:00Z' });
    const statements = [late, last, answered('two', true)];
    expect(lastAbout(statements, last.object, 'answered')).toBe(last);
    expect(lastAbout(statements, last.object, 'completed')).toBeUndefined();
  });
});

it('knows no statement of a year that no clock has', () => {
  expect(isStatement(aStatement({ at: '1970-01-01T00:00:00.000Z' }))).toBe(true);
  expect(isStatement(aStatement({ at: '+275760-09-12T00:00:00.000Z' }))).toBe(false);
  expect(isStatement(aStatement({ at: '-000001-01-01T00:00:00.000Z' }))).toBe(false);
});
