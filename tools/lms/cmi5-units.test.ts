import { expect, it } from 'vitest';
import { XAPI_VERBS } from '../../src/stores/cmi5/vocabulary.ts';
import { isSatisfied, unitsIn } from './cmi5-units.ts';

it('reads the units of a course structure', () => {
  const structure = `<courseStructure><course id="c"><title><langstring>Course</langstring></title></course>
    <au id="https://a/1/" moveOn="Passed" masteryScore="0.8"><title><langstring lang="en"> One &amp; all </langstring></title><url>index.html?part=one</url></au>
    <block><au id="https://a/2/"><title><langstring>Two</langstring></title><url>two.html</url></au></block></courseStructure>`;
  expect(unitsIn(structure)).toEqual([
    {
      ...{ id: 'https://a/1/', title: 'One & all', url: 'index.html?part=one' },
      ...{ moveOn: 'Passed', masteryScore: 0.8 },
    },
    { id: 'https://a/2/', title: 'Two', url: 'two.html', moveOn: 'NotApplicable' },
  ]);
});

it('knows when a unit lets the learner move on', () => {
  const { completed, passed } = XAPI_VERBS;
  const table = ['Completed', 'Passed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'];
  const held = [[], [completed], [passed], [completed, passed]].map((verbs) =>
    table.filter((moveOn) =>
      isSatisfied(
        moveOn,
        verbs.map((verb) => ({ verb })),
      ),
    ),
  );
  expect(held).toEqual([
    ['NotApplicable'],
    ['Completed', 'CompletedOrPassed', 'NotApplicable'],
    ['Passed', 'CompletedOrPassed', 'NotApplicable'],
    table,
  ]);
});
