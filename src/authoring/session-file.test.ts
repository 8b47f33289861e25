import { describe, expect, it } from 'vitest';
import { aSessionFile } from './content-file.builders.ts';
import { findingsAsText, reportInto, type Finding } from './finding.ts';
import { readSession } from './session-file.ts';

function read(source: string) {
  const findings: Finding[] = [];
  const placed = readSession(source, reportInto(findings, 'session.mdx'));
  return { placed, says: findingsAsText(findings, 'content') };
}

const step = (minutes: string) =>
  `<Step minutes="${minutes}" title="Look">\n\nLook around. <Cite idea="g10" />\n\n</Step>`;
const plan = (minutes: string, ...steps: readonly string[]) =>
  `<Plan minutes="${minutes}">\n\n${steps.join('\n\n')}\n\n</Plan>`;
const END = '<Pitfalls>\n\nHaste.\n\n</Pitfalls>\n\n<Debrief>\n\n1. Who spoke?\n\n</Debrief>';
const says = (...parts: readonly string[]) => read(aSessionFile({ body: parts.join('\n\n') })).says;

describe('readSession', () => {
  it('takes what a facilitator needs, the longest plan first', () => {
    const body = ['Read this.', plan('20', step('20')), plan('60', step('15'), step('45')), END];
    const { placed, says: said } = read(aSessionFile({ body: body.join('\n\n') }));
    expect(said).toBe('0 findings in 0 files');
    expect(placed?.session.plans).toMatchObject([
      { minutes: 60, steps: [{ title: 'Look', minutes: 15 }, { minutes: 45 }] },
      { minutes: 20, steps: [{ minutes: 20 }] },
    ]);
    expect(placed?.session).toMatchObject({ introduction: [{ tag: 'p' }], ideas: ['g10'] });
    expect(placed?.session.pitfalls).toHaveLength(1);
    expect(placed?.session.debrief).toHaveLength(1);
  });

  it('has steps that fill the minutes of their plan', () => {
    expect(says(plan('60', step('15'), step('40')), END)).toMatchInlineSnapshot(`
      "content/session.mdx:6  The plan of 60 minutes has steps of 55 minutes. (plan-minutes)
          → Give 5 more to its steps.
      1 finding in 1 file"
    `);
    expect(says(plan('20', step('25')), END)).toMatchInlineSnapshot(`
      "content/session.mdx:6  The plan of 20 minutes has steps of 25 minutes. (plan-minutes)
          → Take 5 from its steps.
      1 finding in 1 file"
    `);
  });

  it('counts whole minutes', () => {
    expect(says(plan('20', step('half an hour')), END)).toMatchInlineSnapshot(`
      "content/session.mdx:6  The plan of 20 minutes has steps of 0 minutes. (plan-minutes)
          → Give 20 more to its steps.
      content/session.mdx:8  <Step> takes "half an hour" minutes. (wrong-value)
          → Write a whole number, 1440 or less.
      2 findings in 1 file"
    `);
  });

  it('takes no more than a day', () => {
    const endless = '99999999999999999';
    expect(says(plan(endless, step(endless)), END)).toContain(
      `<Step> takes "${endless}" minutes. (wrong-value)`,
    );
  });

  it('has every part, each plan once, and nothing between the steps', () => {
    expect(says('Read this.')).toMatchInlineSnapshot(`
      "content/session.mdx:1  The session has no <Plan>. (missing-field)
          → Add <Plan> and its text.
      content/session.mdx:1  The session has no <Pitfalls>. (missing-field)
          → Add <Pitfalls> and its text.
      content/session.mdx:1  The session has no <Debrief>. (missing-field)
          → Add <Debrief> and its text.
      3 findings in 1 file"
    `);
    expect(says(plan('20', step('20')), plan('20', step('20')), END)).toMatchInlineSnapshot(`
      "content/session.mdx:16  There are two plans of 20 minutes. (duplicate-id)
          → Give one of the two another length, or take it out.
      1 finding in 1 file"
    `);
    expect(says(plan('20', 'Be quick.', step('20')), END)).toMatchInlineSnapshot(`
      "content/session.mdx:8  "Be quick." stands in a plan outside of its steps. (misplaced-text)
          → Put it into a <Step>.
      1 finding in 1 file"
    `);
  });
});
