import { describe, expect, it } from 'vitest';
import { aChecklist } from '../../domain/checklist/checklist.builders.ts';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aCalculation, aPractice, aTable } from '../../domain/practice/practice.builders.ts';
import { aComponent, aText } from '../../domain/prose/prose.builders.ts';
import { aChoice, oneOfEachKind } from '../../domain/question/question.builders.ts';
import { openDocuments, printFiles } from './print-files.ts';
import type { PrintSource } from './print-document.ts';
import { finalSheets } from './question-sheet.ts';
import { readPdf } from './read-pdf.builders.ts';

/** Milliseconds that no machine needs, however much else it does. */
const SLOW = 120_000;
const SECRET = 'Which seat is kept for the final?';
const module = aModule({
  questions: [
    ...oneOfEachKind().map((question) => ({ ...question, pool: 'quiz' as const })),
    aChoice({
      id: 'last',
      pool: 'final',
      stem: aText(SECRET),
      why: aText('Said at the very end.'),
    }),
  ],
  session: {
    summary: 'The group leaves with a chair.',
    bring: ['one chair'],
    ideas: ['g10'],
    introduction: aText('Six people.'),
    plans: [
      {
        minutes: 20,
        steps: [
          {
            title: 'Look',
            minutes: 5,
            body: [...aText('Look around.'), aComponent('Online', {}, ...aText('Turn it.'))],
          },
          { title: 'Sit', minutes: 15, body: aText('Sit down.') },
        ],
      },
    ],
    pitfalls: aText('They stand.'),
    debrief: aText('Who stood?'),
  },
});
const source: PrintSource = {
  course: aCourse({
    modules: [module],
    checklists: [aChecklist()],
    practices: [aPractice({ sections: [aTable(), aCalculation()], module: 'seat' })],
    print: { paper: ['a4'] },
  }),
  drawings: new Map(),
  site: undefined,
};
const named = (name: string) => openDocuments(source).find((document) => document.name === name);

describe('what is made for paper', () => {
  it('holds the questions of the final assessment in what is kept, and nowhere else', () => {
    for (const { name, values } of openDocuments(source)) {
      expect(JSON.stringify(values), name).not.toMatch(/kept for the final|at the very end/);
    }
    const [questions, answers] = finalSheets(source).map(({ values }) => JSON.stringify(values));
    expect(questions).toContain(SECRET);
    expect(questions).not.toContain('at the very end');
    expect(answers).toContain('at the very end');
  });

  it('asks without keys, and answers with them', () => {
    const [asks, answers] = ['seat-questions', 'seat-answers'].map((name) =>
      JSON.stringify(named(name)?.values),
    );
    expect(asks).toContain('"answers":[]');
    expect(answers).toContain('"key":');
  });

  it('times the steps of a session, and parts what is done in a room and in a call', () => {
    expect(named('seat-guide')?.values).toMatchObject({
      parts: [
        {
          session: {
            plans: [
              {
                title: 'Session of 20 minutes',
                steps: [
                  { clock: '0:00–0:05', minutes: '5 min', ways: [{ tag: 'cue', name: 'Online' }] },
                  { clock: '0:05–0:20', minutes: '15 min', ways: [] },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it('leaves a table empty, and writes out the formulas of a calculation', () => {
    expect(named('seat-workbook')?.values).toMatchObject({
      parts: [
        {
          practices: [
            {
              parts: [
                {
                  fields: [{ label: 'The promise' }, { label: 'The owner' }],
                  rows: [
                    ['', ''],
                    ['', ''],
                  ],
                },
                { rows: [['Contacts\nCount them.', '', '', '', ''], {}, {}] },
                {
                  title: 'What follows',
                  rows: [['Failed (contacts)\n= Contacts × (1 − Service level)', '', '', ''], {}],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is set as PDF/UA-1, the same again, with bookmarks', { timeout: SLOW }, async () => {
    const make = () =>
      printFiles(
        source,
        () => undefined,
        (sentence) => expect.fail(sentence),
      );
    const [first, second] = [await make(), await make()];
    expect(first).toEqual(second);
    expect(first.kept.map(({ name }) => name)).toEqual([
      'course-final-questions.pdf',
      'course-final-answers.pdf',
    ]);
    for (const { name, bytes } of [...first.open, ...first.kept]) {
      const { tagged, metadata, outline } = await readPdf(bytes);
      expect(tagged, name).toBe(true);
      expect(metadata, name).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(outline.length, name).toBeGreaterThan(0);
    }
  });
});
