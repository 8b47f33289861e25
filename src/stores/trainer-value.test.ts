import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aFreshBrowser } from './browser.builders.ts';
import { TrainerValue } from './trainer-value.ts';

beforeEach(() => {
  aFreshBrowser();
});

const value = () => new TrainerValue('bread', 'notes/dough');

describe('what a page for trainers keeps', () => {
  it('is there for the next page, under a name of the course', () => {
    expect(value().value).toBeUndefined();
    expect(value().keep({ format: 1 })).toBe(true);
    expect(value().value).toEqual({ format: 1 });
    expect(Object.keys(localStorage)).toEqual(['course:bread/trainer/notes/dough']);
    expect(value().keep(undefined)).toBe(true);
    expect(value().value).toBeUndefined();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is passed over when it is no JSON (1)', () => {
    localStorage.setItem('course:bread/trainer/notes/dough', '{"format":');
    expect(value().value).toBeUndefined();
  });

  it('lasts as long as the page where nothing can be stored, which is said (2)', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => '"stale"',
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(value().value).toBe('stale');
    expect(value().keep('new')).toBe(false);
    expect(value().value).toBe('new');
    expect(value().keep(undefined)).toBe(false);
    expect(value().value).toBeUndefined();
  });

  it('comes along when its module has another name (4)', () => {
    const today = () => new TrainerValue('bread', 'notes/loaf', ['notes/dough', 'notes/flour']);
    expect(today().value).toBeUndefined();
    value().keep('written before');
    expect(today().value).toBe('written before');
    expect(today().keep('written since')).toBe(true);
    expect(today().value).toBe('written since');
    expect(Object.keys(localStorage)).toEqual(['course:bread/trainer/notes/loaf']);
    value().keep('in a page that was not loaded anew');
    expect(today().value).toBe('written since');
    today().keep(undefined);
    expect(today().value).toBeUndefined();
  });
});
