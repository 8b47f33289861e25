import { expect, it } from 'vitest';
import { readAllowLine } from './allow-line.ts';
import { findingsAsText, reportInto, type Finding } from './finding.ts';

function read(written: string) {
  const findings: Finding[] = [];
  const allowed = readAllowLine(written, 4, reportInto(findings, 'questions.md'));
  return { allowed: [...allowed], says: findingsAsText(findings, 'content') };
}

it('keeps each rule with its reason', () => {
  expect(
    read('few-options because yes and no are all there is; echoed-stem because it is a name'),
  ).toMatchObject({
    allowed: [
      ['few-options', 'yes and no are all there is'],
      ['echoed-stem', 'it is a name'],
    ],
    says: '0 findings in 0 files',
  });
});

it('asks for a reason, and for a rule that there is', () => {
  expect(read('few-options').says).toMatchInlineSnapshot(`
    "content/questions.md:4  "allow" says "few-options". (wrong-value)
        → Give the reason: few-options because ….
    1 finding in 1 file"
  `);
  expect(read('few-option because it is short').says).toMatchInlineSnapshot(`
    "content/questions.md:4  "allow" says "few-option because it is short". (wrong-value)
        → Name a rule and the reason: few-options because …. Did you mean "few-options"?
    1 finding in 1 file"
  `);
});
