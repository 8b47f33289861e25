import { describe, expect, it } from 'vitest';
import { ContentError, findingsAsText, suggestion, type Finding } from './finding.ts';

const aFinding = (overrides: Partial<Finding>): Finding => ({
  code: 'missing-field',
  file: 'course.yaml',
  line: 1,
  message: '"title" is missing.',
  remedy: 'Add "title:" (a text).',
  ...overrides,
});

describe('findingsAsText', () => {
  it('shows an author every mistake in the order of files and lines, with a count', () => {
    const findings = [
      aFinding({ file: 'modules/seat/module.yaml', line: 10 }),
      aFinding({ file: 'modules/seat/module.yaml', line: 9 }),
      aFinding({ file: 'course.yaml', line: 3 }),
    ];
    expect(findingsAsText(findings, 'content')).toMatchInlineSnapshot(`
      "content/course.yaml:3  "title" is missing. (missing-field)
          → Add "title:" (a text).
      content/modules/seat/module.yaml:9  "title" is missing. (missing-field)
          → Add "title:" (a text).
      content/modules/seat/module.yaml:10  "title" is missing. (missing-field)
          → Add "title:" (a text).
      3 findings in 2 files"
    `);
  });

  it('counts one as one', () => {
    expect(findingsAsText([aFinding({})], 'content')).toMatch(/^1 finding in 1 file$/m);
  });
});

describe('ContentError', () => {
  it('carries its findings, and says them', () => {
    const error = new ContentError([aFinding({})], '/course');
    expect(error.findings).toEqual([aFinding({})]);
    expect(error.name).toBe('ContentError');
    expect(error.message).toContain('/course/course.yaml:1  "title" is missing. (missing-field)');
  });
});

describe('suggestion', () => {
  it.each([
    ['titel', ['summary', 'title'], 'Did you mean "title"?'],
    ['customer-voise', ['customer-voice'], 'Did you mean "customer-voice"?'],
    ['Title', ['title'], 'Did you mean "title"?'],
    ['g11', ['g1', 'm3'], 'Known here: "g1", "m3".'],
    ['colour', ['title', 'summary'], 'Known here: "title", "summary".'],
    ['anything', [], 'There is none yet.'],
  ])('helps an author who wrote "%s" and may write %j', (received, known, remedy) => {
    expect(suggestion(received, known)).toBe(remedy);
  });

  it('does not list more than a dozen', () => {
    const known = Array.from({ length: 13 }, (_, index) => `word-number-${index}`);
    expect(suggestion('quite another', known)).toMatch(/"word-number-11", …\.$/);
  });
});
