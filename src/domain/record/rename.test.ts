import { describe, expect, it } from 'vitest';
import { currentObject, currentStatement } from './rename.ts';
import { quiz } from './statement.builders.ts';

describe('currentObject', () => {
  it('leaves what was never renamed', () => {
    expect(currentObject('question/seat/one', {})).toBe('question/seat/one');
    expect(currentObject('behaviour/courage/asks', { 'module/courage': 'module/x' })).toBe(
      'behaviour/courage/asks',
    );
    expect(currentObject('constructor', {})).toBe('constructor');
  });

  it('follows a question, a lesson and a quiz into a module with a new name', () => {
    const renames = { 'module/old': 'module/new' };
    expect(currentObject('question/old/one', renames)).toBe('question/new/one');
    expect(currentObject('lesson/old/closing', renames)).toBe('lesson/new/closing');
    expect(currentObject('quiz/old', renames)).toBe('quiz/new');
    expect(currentObject('module/old', renames)).toBe('module/new');
  });

  it('follows a question through several names and modules', () => {
    const renames = {
      'module/old': 'module/new',
      'question/new/one': 'question/new/two',
      'question/new/two': 'question/other/three',
    };
    expect(currentObject('question/old/one', renames)).toBe('question/other/three');
  });

  it('ends where names go round in a circle', () => {
    const renames = { 'question/a/x': 'question/a/y', 'question/a/y': 'question/a/x' };
    expect(currentObject('question/a/x', renames)).toMatch(/^question\/a\/[xy]$/);
  });
});

describe('currentStatement', () => {
  it('renames the object and the questions of an attempt, and nothing else', () => {
    const begun = quiz('initialized', { module: 'old', response: ['old/one', 'old/two'] });
    const renames = { 'module/old': 'module/new', 'question/new/two': 'question/new/2nd' };
    expect(currentStatement(begun, renames)).toEqual({
      ...begun,
      object: 'quiz/new',
      response: ['new/one', 'new/2nd'],
    });
  });
});
