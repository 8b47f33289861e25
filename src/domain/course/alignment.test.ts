import { describe, expect, it } from 'vitest';
import { aComponent, anElement, aText } from '../prose/prose.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { alignmentOf, sectionsOf } from './alignment.ts';
import { alignmentRows } from './alignment-rows.ts';
import { aLesson, aModule } from './course.builders.ts';

const heading = (id: string) => anElement('h2', { id }, ...aText(`About ${id}`));

describe('alignmentOf', () => {
  const lesson = aLesson({
    ideas: ['g10', 'm5'],
    body: [heading('seat'), aComponent('Check', { id: 'practice' })],
  });
  const ask = (id: string, overrides: Parameters<typeof aChoice>[0] = {}) =>
    aChoice({ id, objective: 'customer-voice', pool: 'quiz', ideas: ['g10'], ...overrides });
  const questions = [
    ask('practice', { pool: 'check' }),
    ask('recall', { level: 'remember' }),
    ask('decide'),
    ask('final', { pool: 'final', level: 'apply', ideas: ['m3'] }),
    ask('other', { objective: 'another' }),
  ];
  const [aligned] = alignmentOf(aModule({ lessons: [lesson], questions }));
  const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

  it('finds what teaches, practises and assesses an objective', () => {
    expect(idsOf(aligned?.lessons)).toEqual(['empty-chair']);
    expect(aligned?.practised.map(({ question, section }) => [question.id, section?.id])).toEqual([
      ['practice', 'seat'],
    ]);
    expect(idsOf(aligned?.assessed)).toEqual(['recall', 'decide', 'final']);
  });

  it('counts only questions at the level of the objective', () => {
    expect(idsOf(aligned?.atLevel)).toEqual(['decide', 'final']);
  });

  it('rests on ideas that are taught and asked for', () => {
    expect(aligned?.ideas).toEqual(['g10']);
  });
});

describe('sectionsOf', () => {
  const check = aComponent('Check', { id: 'here' });

  it('is under the last heading before the check, however deep the check stands', () => {
    const body = [heading('one'), heading('two'), anElement('p', {}, check), heading('three')];
    expect(sectionsOf(body).get('here')).toEqual({ title: 'About two', id: 'two' });
  });

  it('is none above the first heading, and none for a check that is not there', () => {
    const above = sectionsOf([check, heading('one')]);
    expect([...above]).toEqual([['here', undefined]]);
    expect(sectionsOf([heading('one'), check]).has('gone')).toBe(false);
  });
});

describe('alignmentRows', () => {
  it('has a row for each lesson, check and question of an objective', () => {
    const lesson = aLesson({ body: [heading('seat'), aComponent('Check', { id: 'practice' })] });
    const questions = [
      aChoice({ id: 'practice', objective: 'customer-voice', pool: 'check' }),
      aChoice({ id: 'last', objective: 'customer-voice', pool: 'final', level: 'evaluate' }),
    ];
    const rows = alignmentRows([aModule({ lessons: [lesson], questions })]);
    expect(
      rows.map(({ use, item, section, itemLevel }) => [use, item, section, itemLevel]),
    ).toEqual([
      ['lesson', 'empty-chair', '', ''],
      ['check', 'practice', 'empty-chair: About seat', 'apply'],
      ['final', 'last', '', 'evaluate'],
    ]);
  });
});
