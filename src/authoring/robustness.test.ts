import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecklist } from './checklist-file.ts';
import {
  aChecklistFile,
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aLessonFile,
  aModuleFile,
  aPracticeFile,
  aQuestion,
  aScenarioFile,
  aSourceFile,
  aTerm,
} from './content-file.builders.ts';
import { readCourseFile } from './course-file.ts';
import type { Report } from './finding.ts';
import { readGlossary } from './glossary.ts';
import { readGuidance } from './guidance-page.ts';
import { readLesson } from './lesson.ts';
import { readModuleFile } from './module-file.ts';
import { readPractice } from './practice-page.ts';
import { readQuestionBank } from './question-bank.ts';
import { reading } from './reading.builders.ts';
import { readScenario } from './scenario-file.ts';
import { readSource } from './source-file.ts';

const A_BANK = aFileOf(
  aQuestion({ after: '### Hint\n\nLook.\n\n### Why\n\nBecause.' }),
  aQuestion({ id: 'steps', answers: '1. Listen\n2. Admit\n3. Act' }),
  aQuestion({ id: 'pairs', answers: '| A | B |\n| - | - |\n| a | b |\n| c | d |' }),
  aQuestion({ id: 'gap', stem: 'The [[empty|vacant]] chair.', answers: '- [ ] full\n  > No.' }),
  aQuestion({ id: 'number', keys: { answer: '1200 ± 50', unit: 'shillings' }, answers: '' }),
);

type Reader = (source: string, report: Report) => unknown;

const READERS: readonly (readonly [name: string, valid: string, read: Reader])[] = [
  ['question bank', A_BANK, readQuestionBank],
  ['lesson', aLessonFile(), (source, report) => readLesson('id', source, report)],
  [
    'practice',
    aPracticeFile({
      section: {
        kind: 'calculation',
        columns: undefined,
        inputs: '[{ id: a, label: A, to: 9, hint: Count. }]',
        results: '[{ id: r, label: R, formula: "max(a, 2) * (1 - a)" }]',
      },
    }),
    (source, report) => readPractice('id', source, report),
  ],
  ['page of guidance', aGuidanceFile(), (source, report) => readGuidance('id', source, report)],
  ['glossary', aTerm(), readGlossary],
  ['scenario', aScenarioFile(), readScenario],
  ['checklist', aChecklistFile(), (source, report) => readChecklist('id', source, report)],
  ['module', aModuleFile(), readModuleFile],
  ['course', aCourseFile(), readCourseFile],
  ['source', aSourceFile(), (source, report) => readSource('id', source, report)],
];

/** Pieces that mean something in Markdown, MDX or YAML. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '## ',
      '### Why\n',
      '---\n',
      '- [x] ',
      '- [ ] ',
      '> ',
      '| ',
      '\n\n',
      '\n  ',
      '[[',
      ']]',
      '`',
    ],
    ...[
      '<',
      '>',
      '{',
      '}',
      '<Note title="a">',
      '</Note>',
      '![](',
      '[a](#b)',
      '*',
      '&a ',
      '*a ',
      '!!',
    ],
    ...[
      'answer: 1 to 2\n',
      'pool: check\n',
      ': ',
      '# ',
      '[^1]: ',
      '\t',
      '\\',
      '"',
      "'",
      '\0',
      '🪑',
    ],
  ),
);

/** A valid file with some of its characters taken out and something put in their place. */
const mutationOf = (valid: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(valid.length), fc.nat(12), piece), { minLength: 1, maxLength: 6 })
    .map((cuts) =>
      cuts.reduce(
        (text, [place, length, put]) => text.slice(0, place) + put + text.slice(place + length),
        valid,
      ),
    );

describe.each(READERS)('the reader of a %s', (_, valid, read) => {
  const lines = (source: string) => source.split('\n').length;
  const holds = (source: string): void => {
    const { findings } = reading('file', (report) => read(source, report));
    for (const { line, message, remedy } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines(source));
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  };

  it('has nothing against a valid file', () => {
    expect(reading('file', (report) => read(valid, report)).findings).toEqual([]);
  });

  it('never throws, whatever an author writes, and accuses a line that is there', () => {
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, holds), { numRuns: 150 });
  });

  it('never throws when a valid file is cut and patched, and accuses a line that is there', () => {
    fc.assert(fc.property(mutationOf(valid), holds), { numRuns: 250 });
  });
});
