import { expect, it } from 'vitest';
import {
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aLessonFile,
  anEnding,
  aQuestion,
  aScenarioFile,
  aScene,
  aTerm,
  OPTIONS,
} from '../authoring/content-file.builders.ts';
import { FINDING_CODES, type FindingCode } from '../authoring/finding.ts';
import { A_COURSE, aContentFolder, type Files } from './content-folder.builders.ts';
import { checkContent } from './load-course.ts';

const PAGE = 'guidance/empty-chair-meeting.mdx';
const LESSON = 'modules/seat/1-empty-chair.mdx';
const BANK = 'modules/seat/questions.md';

const page = (text: string): Files => ({
  [PAGE]: aGuidanceFile({ body: `${text} <Cite idea="g10" />` }),
});
const lesson = (text: string): Files => ({ [LESSON]: aLessonFile({ body: text }) });
const question = (parts: Parameters<typeof aQuestion>[0]): Files => ({
  [BANK]: aFileOf(A_COURSE[BANK], aQuestion({ id: 'third', ...parts })),
});
const CHECK = '<Check id="reserved-seat" />';
const CITE = '<Cite idea="g10" />';

/** For each code: one mistake in a course without any other, and the line that is accused. */
const MISTAKES: Readonly<Record<FindingCode, readonly [mistake: Files, place: string]>> = {
  'unreadable-file': [{ 'glossary.md': new Uint8Array([0x0a, 0xff]) }, 'glossary.md:2'],
  'yaml-syntax': [{ 'course.yaml': `${aCourseFile()}hero: "table\n` }, 'course.yaml:15'],
  'mdx-syntax': [page('Less { than.'), `${PAGE}:9`],
  'not-prose': [page('One {plus} one.'), `${PAGE}:9`],
  'unknown-key': [{ 'course.yaml': aCourseFile({ subtitle: 'So' }) }, 'course.yaml:14'],
  'missing-field': [{ [PAGE]: aGuidanceFile({ keys: { answer: undefined } }) }, `${PAGE}:2`],
  'wrong-value': [{ 'course.yaml': aCourseFile({ mastery: '120' }) }, 'course.yaml:14'],
  'bad-id': [{ 'glossary.md': aFileOf(aTerm(), aTerm({ id: 'A Word' })) }, 'glossary.md:8'],
  'duplicate-id': [{ 'glossary.md': aFileOf(aTerm(), aTerm()) }, 'glossary.md:8'],
  'unexpected-file': [{ 'notes.txt': 'Do not forget.' }, 'notes.txt:1'],
  'misplaced-text': [question({ after: 'Choose well.' }), `${BANK}:38`],
  'missing-text': [question({ after: '### Why' }), `${BANK}:38`],
  'no-answers': [question({ answers: '' }), `${BANK}:26`],
  'mixed-answers': [question({ answers: `${OPTIONS}\n\n1. a\n2. b\n3. c` }), `${BANK}:26`],
  'no-key': [question({ answers: '- [ ] a\n- [ ] b' }), `${BANK}:33`],
  'too-many-keys': [question({ answers: '- [x] True\n- [x] False' }), `${BANK}:33`],
  'split-options': [question({ answers: '- [ ] a\n* [x] b' }), `${BANK}:34`],
  'stray-feedback': [question({ answers: `${OPTIONS}\n\n> Indeed.` }), `${BANK}:38`],
  'same-option': [question({ answers: '- [ ] a\n- [x] a' }), `${BANK}:34`],
  'empty-file': [{ 'glossary.md': '# Glossary\n' }, 'glossary.md:1'],
  'unknown-objective': [question({ keys: { objective: 'measure' } }), `${BANK}:26`],
  'unknown-idea': [question({ keys: { source: 'm4' } }), `${BANK}:26`],
  'unknown-question': [lesson(`${CHECK} ${CITE}\n\n<Check id="gone" />`), `${LESSON}:10`],
  'unknown-module': [{ 'course.yaml': aCourseFile({ modules: '[seat, gone]' }) }, 'course.yaml:9'],
  'unknown-lesson': [{ [PAGE]: aGuidanceFile({ keys: { taught: '[seat/gone]' } }) }, `${PAGE}:6`],
  'unknown-path': [{ [PAGE]: aGuidanceFile({ keys: { audience: '[board]' } }) }, `${PAGE}:4`],
  'unknown-term': [page('The <Term id="gone">word</Term>.'), `${PAGE}:9`],
  'unknown-scene': [
    {
      'modules/seat/scenario.md': aScenarioFile({
        scenes: [aScene({ body: '- [Listen](#close)\n- [Leave](#gone)' }), anEnding()],
      }),
    },
    'modules/seat/scenario.md:10',
  ],
  'unknown-drawing': [page('<Drawing name="gone" alt="A table" />'), `${PAGE}:9`],
  'unknown-picture': [page('![A table](gone.png)'), `${PAGE}:9`],
  'uncited-idea': [{ [PAGE]: aGuidanceFile({ keys: { ideas: '[g10, m3]' } }) }, `${PAGE}:5`],
  'unplaced-check': [lesson(CITE), `${BANK}:1`],
  'broken-link': [page('[Go](/gone/)'), `${PAGE}:9`],
  'broken-anchor': [page('[Go](/glossary/#gone)'), `${PAGE}:9`],
  'no-alt-text': [page('<Drawing name="chair" />'), `${PAGE}:9`],
};

it('has a mistake to show for every code', () => {
  expect(Object.keys(MISTAKES).sort()).toEqual(Object.keys(FINDING_CODES).sort());
});

it.each(Object.entries(MISTAKES))(
  'accuses the line of one mistake: %s',
  (code, [change, place]) => {
    const { course, findings } = checkContent(aContentFolder(change));
    expect(course).toBeUndefined();
    expect(findings.map(({ file, line, code: found }) => [found, `${file}:${line}`])).toEqual([
      [code, place],
    ]);
    for (const { message, remedy } of findings) {
      expect(message).toMatch(/^.+\.$/);
      expect(remedy).toMatch(/^.+[.?"”>]$/);
    }
  },
);
