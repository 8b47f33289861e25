import { expect, it } from 'vitest';
import {
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aPracticeFile,
  aLessonFile,
  anEnding,
  anItemStatsFile,
  aModuleFile,
  aQuestion,
  aScenarioFile,
  aScene,
  aSessionFile,
  aSourceFile,
  aTerm,
  OPTIONS,
} from '../authoring/content-file.builders.ts';
import { FINDING_CODES, isNotice, type FindingCode } from '../authoring/finding.ts';
import { readQuestionBank } from '../authoring/question-bank.ts';
import { A_COURSE, aContentFolder, type Files } from './content-folder.builders.ts';
import { checkContent } from './load-course.ts';

const PAGE = 'guidance/empty-chair-meeting.mdx';
const PRACTICE = 'practice/promise-audit.mdx';
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
const scenario = (...scenes: readonly string[]): Files => ({
  'modules/seat/scenario.md': aScenarioFile({ scenes }),
});
const CITE = '<Cite idea="g10" />';

const THIRD = `${BANK}:44`;

/** A module with a second objective, `other`, which its first lesson may teach, and questions for it. */
const OTHER = { objective: 'other' };
const withObjective = (taught: string): Files => ({
  'modules/seat/module.yaml': `${aModuleFile()}  - { id: other, level: apply, text: do more }\ndrawing: An empty chair\n`,
  [LESSON]: aLessonFile({
    keys: { objectives: `[${['customer-voice', taught].filter(Boolean).join(', ')}]` },
  }),
});
const bankOfOther = aFileOf(
  A_COURSE[BANK],
  aQuestion({ id: 'fourth', keys: OTHER }),
  aQuestion({ id: 'fifth', keys: OTHER }),
);

/** Four options with the key at a place. */
const options = (place: number, key: string): string =>
  ['A director', 'An auditor', 'A guest', 'A banker']
    .map((text, index) => (index === place ? `- [x] ${key}` : `- [ ] ${text}\n  > No.`))
    .join('\n');

const aBankOf = (answers: (place: number) => string): string =>
  aFileOf(
    aQuestion({ keys: { pool: 'check' } }),
    ...Array.from({ length: 12 }, (_, place) =>
      aQuestion({ id: `question-${place}`, answers: answers(place) }),
    ),
  );

const STATS = 'item-stats.json';
const revision = readQuestionBank(A_COURSE[BANK], () => undefined)[1]?.question.revision ?? '';

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
  'misplaced-text': [question({ after: 'Choose well.' }), `${BANK}:58`],
  'missing-text': [question({ after: '### Why' }), `${BANK}:58`],
  'no-answers': [question({ answers: '' }), `${BANK}:44`],
  'long-answer': [
    question({ stem: `The [[${'very '.repeat(8)}empty]] chair.`, answers: '' }),
    `${BANK}:44`,
  ],
  'mixed-answers': [question({ answers: `${OPTIONS}\n\n1. a\n2. b\n3. c` }), `${BANK}:44`],
  'no-key': [question({ answers: '- [ ] a\n- [ ] b' }), `${BANK}:51`],
  'too-many-keys': [question({ answers: '- [x] True\n- [x] False' }), `${BANK}:51`],
  'split-options': [question({ answers: '- [ ] a\n* [x] b' }), `${BANK}:52`],
  'stray-feedback': [question({ answers: `${OPTIONS}\n\n> Indeed.` }), `${BANK}:58`],
  'same-option': [question({ answers: '- [ ] a\n- [x] a' }), `${BANK}:52`],
  'empty-file': [{ 'glossary.md': '# Glossary\n' }, 'glossary.md:1'],
  'unknown-objective': [question({ keys: { objective: 'measure' } }), `${BANK}:44`],
  'unknown-idea': [question({ keys: { source: 'm4' } }), `${BANK}:44`],
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
  'unknown-field': [
    { [PRACTICE]: aPracticeFile({ section: { timer: '{ point: promise, minutes: time }' } }) },
    `${PRACTICE}:11`,
  ],
  'unknown-drawing': [page('<Drawing name="gone" alt="A table" />'), `${PAGE}:9`],
  'unknown-picture': [page('![A table](gone.png)'), `${PAGE}:9`],
  'uncited-idea': [{ [PAGE]: aGuidanceFile({ keys: { ideas: '[g10, m3]' } }) }, `${PAGE}:5`],
  'unplaced-check': [lesson(CITE), `${BANK}:1`],
  'broken-link': [page('[Go](/gone/)'), `${PAGE}:9`],
  'broken-anchor': [page('[Go](/glossary/#gone)'), `${PAGE}:9`],
  'no-alt-text': [page('<Drawing name="chair" />'), `${PAGE}:9`],
  'plan-minutes': [
    { 'modules/seat/session.mdx': aSessionFile({ step: 50 }) },
    'modules/seat/session.mdx:6',
  ],
  'untaught-objective': [
    {
      ...withObjective(''),
      ...lesson(`${CITE}\n\n${CHECK}\n\n<Check id="third" />`),
      [BANK]: aFileOf(bankOfOther, aQuestion({ id: 'third', keys: { ...OTHER, pool: 'check' } })),
    },
    'modules/seat/module.yaml:7',
  ],
  'unpractised-objective': [
    { ...withObjective('other'), [BANK]: bankOfOther },
    'modules/seat/module.yaml:7',
  ],
  'unassessed-objective': [
    { [BANK]: aFileOf(aQuestion({ keys: { pool: 'check' } }), aQuestion({ id: 'second' })) },
    'modules/seat/module.yaml:6',
  ],
  'untaught-idea': [
    { 'sources/gathuru.yaml': `${aSourceFile()}  - { id: m4, text: Walk. }\n` },
    'sources/gathuru.yaml:8',
  ],
  'unlisted-idea': [
    { 'modules/seat/module.yaml': aModuleFile({ ideas: '[g10]', drawing: 'An empty chair' }) },
    'modules/seat/2-closing.mdx:5',
  ],
  'longest-key': [
    { [BANK]: aBankOf((place) => options(place % 4, 'A long and careful answer')) },
    `${BANK}:1`,
  ],
  'uneven-keys': [{ [BANK]: aBankOf(() => options(1, 'The key')) }, `${BANK}:1`],
  'all-of-the-above': [question({ answers: `${OPTIONS}\n- [ ] All of the above\n  > No.` }), THIRD],
  'plain-negative': [question({ stem: 'Who does not sit there?' }), THIRD],
  'absolute-distractors': [
    question({ answers: '- [ ] Always\n  > No.\n- [x] Often\n- [ ] Never\n  > No.' }),
    THIRD,
  ],
  'like-options': [
    question({ answers: '- [ ] Wait here\n  > No.\n- [x] Go\n- [ ] Here wait\n  > No.' }),
    THIRD,
  ],
  'echoed-stem': [
    question({
      stem: 'What keeps customer voices loud?',
      answers: '- [ ] A bell\n  > No.\n- [x] Loudly read customer voices\n- [ ] A gong\n  > No.',
    }),
    THIRD,
  ],
  'no-feedback': [question({ answers: `${OPTIONS}\n- [ ] A member` }), THIRD],
  'few-options': [question({ answers: '- [ ] A guest\n  > No.\n- [x] The customer' }), THIRD],
  'joke-option': [question({ answers: `${OPTIONS}\n- [ ] The cat!\n  > No.` }), THIRD],
  'idle-allow': [question({ keys: { allow: 'few-options because two are all there is' } }), THIRD],
  'unreachable-scene': [
    scenario(aScene(), aScene({ id: 'island' }), anEnding()),
    'modules/seat/scenario.md:13',
  ],
  'endless-scene': [
    scenario(
      aScene({ body: '- [Listen](#close)\n- [Wait](#wait)' }),
      aScene({ id: 'wait', body: '- [Wait on](#on)' }),
      aScene({ id: 'on', body: '- [And on](#wait)' }),
      anEnding(),
    ),
    'modules/seat/scenario.md:12',
  ],
  'idle-choice': [
    scenario(aScene({ body: '- [Listen](#close)\n- [Nod](#close)' }), anEnding()),
    'modules/seat/scenario.md:7',
  ],
  'hard-reading': [
    lesson(`Organisational responsibility necessitates collaboration. ${CITE}\n\n${CHECK}`),
    `${LESSON}:1`,
  ],
  'long-sentence': [
    { 'glossary.md': aTerm({ body: `A${' and so'.repeat(18)} on.` }) },
    'glossary.md:6',
  ],
  'undefined-jargon': [
    {
      'glossary.md': aTerm({ keys: { jargon: 'yes' } }),
      ...lesson(`${CHECK}\n\nCount touchpoints. ${CITE}`),
    },
    `${LESSON}:10`,
  ],
  'skipped-heading': [page('## How\n\n#### So\n\nLook.'), `${PAGE}:11`],
  'vague-link': [page('[Click here](/glossary/)'), `${PAGE}:9`],
  'unmarked-invention': [page('Then 40 % leave.\n\nLook.'), `${PAGE}:9`],
  'misleading-question': [
    {
      [STATS]: anItemStatsFile({ 'seat/second': { revision, discrimination: { r: -0.4, n: 40 } } }),
    },
    `${BANK}:16`,
  ],
  'outdated-figures': [{ [STATS]: anItemStatsFile({ 'seat/second': {} }) }, `${STATS}:7`],
  'removed-question': [{ [STATS]: anItemStatsFile({ 'seat/gone': {} }) }, `${STATS}:7`],
};

it('tells only what a group answered without stopping a build', () => {
  const codes = (Object.keys(FINDING_CODES) as FindingCode[]).filter((code) =>
    isNotice({ code, file: '', line: 1, message: '', remedy: '' }),
  );
  expect(codes).toEqual(['misleading-question', 'outdated-figures', 'removed-question']);
});

it('has a mistake to show for every code', () => {
  expect(Object.keys(MISTAKES).sort()).toEqual(Object.keys(FINDING_CODES).sort());
});

it.each(Object.entries(MISTAKES))(
  'accuses the line of one mistake: %s',
  (code, [change, place]) => {
    const { course, findings, notices } = checkContent(aContentFolder(change));
    // A mistake stops the build; a notice does not.
    expect(course === undefined).toBe(findings.length > 0);
    const found = [...findings, ...notices];
    expect(found.map((finding) => [finding.code, `${finding.file}:${finding.line}`])).toEqual([
      [code, place],
    ]);
    for (const { message, remedy } of found) {
      expect(message).toMatch(/^.+\.$/);
      expect(remedy).toMatch(/^.+[.?"”>]$/);
    }
  },
);
