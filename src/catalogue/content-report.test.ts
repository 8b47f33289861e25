import { describe, expect, it } from 'vitest';
import { aFileOf, aQuestion, aSessionFile } from '../authoring/content-file.builders.ts';
import { A_COURSE, aContentFolder, type Files } from './content-folder.builders.ts';
import { reportOf } from './content-report.ts';
import { checkContent } from './load-course.ts';

const reportOn = (changes: Files = {}) => reportOf(checkContent(aContentFolder(changes)));

describe('reportOf', () => {
  it('counts what each module holds', () => {
    const { modules } = reportOn({ 'modules/seat/session.mdx': aSessionFile() });
    expect(modules).toMatchObject([
      {
        id: 'seat',
        status: 'ready',
        lessons: 2,
        minutes: 35,
        objectives: 1,
        questions: { check: 1, quiz: 2, final: 0 },
        deciding: 1,
        scenes: 2,
        sessions: [60],
        findings: 0,
      },
    ]);
  });

  it('counts questions by level and kind, ideas taught, pages and terms', () => {
    const bank = aFileOf(
      A_COURSE['modules/seat/questions.md'],
      aQuestion({ id: 'third', keys: { level: 'remember' } }),
      aQuestion({ id: 'fourth', answers: '- [x] True\n- [ ] False\n  > Look again.' }),
    );
    expect(reportOn({ 'modules/seat/questions.md': bank })).toMatchObject({
      levels: { remember: 1, understand: 0, apply: 4, analyse: 0, evaluate: 0, create: 0 },
      kinds: { choice: 4, 'true-false': 1 },
      ideas: { taught: 2, all: 2 },
      guidance: { pages: 1 },
      terms: 1,
    });
  });

  it('lists what is let through, with the reason', () => {
    const bank = aFileOf(
      A_COURSE['modules/seat/questions.md'],
      aQuestion({
        id: 'third',
        keys: { allow: 'few-options because two are in the room' },
        answers: '- [ ] A guest\n  > No.\n- [x] The customer',
      }),
    );
    expect(reportOn({ 'modules/seat/questions.md': bank }).allowed).toEqual([
      {
        file: 'modules/seat/questions.md',
        line: 44,
        question: 'third',
        code: 'few-options',
        reason: 'two are in the room',
      },
    ]);
  });

  it('is made of a course with mistakes too', () => {
    const report = reportOn({ 'modules/seat/module.yaml': 'title: A seat\n' });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.modules[0]?.findings).toBe(report.findings.length);
    expect(reportOn({ 'course.yaml': undefined }).modules).toHaveLength(1);
  });
});
